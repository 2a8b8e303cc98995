package org.rawi.reading.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands until someone sleeps by it. */
public final class ManualClock extends Clock implements Sleeper {
    private final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.parse("2018-03-05T10:00:00Z");

    @Override
    public void sleep(Duration time) {
        slept.add(time);
        now = now.plus(time);
    }

    /** How long it slept, each time. */
    public List<Duration> slept() {
        return slept;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
