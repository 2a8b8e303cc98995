package org.rawi.cli;

import java.time.Clock;
import org.rawi.reading.fetch.Destinations;
import org.rawi.reading.fetch.PoliteFetcher;
import org.rawi.reading.fetch.Sleeper;
import picocli.CommandLine.Option;

/** How the network is asked, where an address is given. */
final class NetworkOptions {
    @Option(names = "--allow-private", description = "Ask machines of private networks too, and this one.")
    private boolean allowPrivate;

    @Option(
            names = "--contact",
            paramLabel = "WHO",
            description = "An address of yours, told to servers so that they can reach you.")
    private String contact;

    PoliteFetcher fetcher(Clock clock, Sleeper sleeper) {
        return new PoliteFetcher(Destinations.of(allowPrivate), agent(), clock, sleeper);
    }

    /** By the clock of this machine. */
    PoliteFetcher fetcher() {
        return fetcher(Clock.systemUTC(), time -> Thread.sleep(time.toMillis()));
    }

    private String agent() {
        String who = contact == null ? "" : "; " + contact.replaceAll("[\\r\\n()]", " ");
        return "Rawi/" + Version.NUMBER + " (reads feeds of news" + who + ")";
    }
}
