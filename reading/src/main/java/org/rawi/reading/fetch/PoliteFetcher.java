package org.rawi.reading.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/**
 * Gets what stands at an address as a guest does: as {@code robots.txt} allows, one request at a time, with a pause between two
 * to the same host, under its own name. For one thread.
 */
public final class PoliteFetcher {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Fetcher fetcher;
    private final Pace pace;
    private final Robots robots;

    /**
     * @param agent what Rawi calls itself before servers
     * @param clock tells the time
     * @param sleeper lets it pass
     */
    public PoliteFetcher(Destinations destinations, String agent, Clock clock, Sleeper sleeper) {
        this(new Fetcher(destinations, Bounds.USUAL, agent), new Pace(clock, sleeper, PAUSE), clock);
    }

    PoliteFetcher(Fetcher fetcher, Pace pace, Clock clock) {
        this.fetcher = fetcher;
        this.pace = pace;
        this.robots = new Robots(fetcher, address -> pace.await(address.getHost(), Duration.ZERO), clock);
    }

    /**
     * What stands at {@code address}; a 304 where {@code known} still holds.
     *
     * @throws org.rawi.reading.RefusedException if it must not be asked, or leads astray
     * @throws IOException if no answer can be had
     */
    public Answer get(URI address, Validators known) throws IOException {
        return fetcher.get(address, known, this::pass);
    }

    private void pass(URI address) throws IOException {
        Duration asked = robots.check(address);
        pace.await(address.getHost(), asked);
    }
}
