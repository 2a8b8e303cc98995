package org.rawi.reading.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.reading.RefusedException;

/**
 * What sites ask of programs in their {@code robots.txt}, read once a day for each: a site without one allows everything, and one
 * whose file cannot be had allows nothing until it can.
 */
final class Robots {
    private static final List<String> NAMES = List.of("rawi");
    private static final int LIMIT = 512 * 1024;
    private static final int MOST_KEPT = 10_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final Fetcher fetcher;
    private final Fetcher.Gate pace;
    private final Clock clock;
    private final Map<String, Kept> kept = new HashMap<>();

    private record Kept(BaseRobotRules rules, Instant until) {}

    /** @param pace what a request for the file itself waits for */
    Robots(Fetcher fetcher, Fetcher.Gate pace, Clock clock) {
        this.fetcher = fetcher;
        this.pace = pace;
        this.clock = clock;
    }

    /** How long the site of {@code address} asks to be left alone between two requests. */
    Duration check(URI address) throws IOException {
        BaseRobotRules rules = rules(address);
        if (!rules.isAllowed(address.toString())) {
            throw new RefusedException(
                    "the robots.txt of " + address.getHost() + " does not allow it", "an address that it allows");
        }
        return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    }

    private BaseRobotRules rules(URI address) throws IOException {
        String origin = WebAddress.origin(address);
        Kept known = kept.get(origin);
        if (known != null && known.until().isAfter(clock.instant())) {
            return known.rules();
        }
        BaseRobotRules rules = fetch(URI.create(origin + "/robots.txt"));
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(origin, new Kept(rules, clock.instant().plus(DAY)));
        return rules;
    }

    private BaseRobotRules fetch(URI file) throws IOException {
        Answer answer;
        try {
            answer = fetcher.get(file, Validators.NONE, pace);
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException unreachable) {
            throw new IOException("its robots.txt cannot be had: " + unreachable.getMessage(), unreachable);
        }
        if (answer.status() == 429 || answer.status() >= 500) {
            throw new IOException("its robots.txt cannot be had: the server answered " + answer.status());
        }
        byte[] rules = answer.status() == 200 ? answer.bytes() : new byte[0];
        return new SimpleRobotRulesParser()
                .parseContent(
                        file.toString(), Arrays.copyOf(rules, Math.min(LIMIT, rules.length)), "text/plain", NAMES);
    }
}
