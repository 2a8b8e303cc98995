package org.rawi.reading.fetch;

import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** One request at a time, and between two to the same host a pause. */
final class Pace {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Clock clock;
    private final Sleeper sleeper;
    private final Duration pause;
    private final Map<String, Instant> next = new HashMap<>();

    Pace(Clock clock, Sleeper sleeper, Duration pause) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.pause = pause;
    }

    /** Waits until {@code host} may be asked again, {@code asked} after the last time where it has asked for more than usual. */
    void await(String host, Duration asked) throws InterruptedIOException {
        Instant now = clock.instant();
        Instant free = next.getOrDefault(host, now);
        if (free.isAfter(now)) {
            try {
                sleeper.sleep(Duration.between(now, free));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("ended while waiting for " + host);
            }
        }
        Duration own = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        next.put(host, clock.instant().plus(own.compareTo(pause) > 0 ? own : pause));
    }
}
