package org.rawi.desk.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes guessing passwords slow: after some failures of one name, or from one address, each further one doubles the wait. */
final class GuessLimit {
    private static final int FREE_FOR_A_NAME = 5;
    private static final int FREE_FOR_AN_ADDRESS = 20;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(2);
    private static final int MOST = 50_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST;
        }
    };

    private record Failures(int count, Instant last, Instant until) {}

    GuessLimit(Clock clock) {
        this.clock = clock;
    }

    /** How long whoever asks has to wait, if at all. */
    synchronized Optional<Duration> wait(String name, String address) {
        Instant now = clock.instant();
        Instant until = latest(until(nameKey(name)), until(addressKey(address)));
        return until.isAfter(now) ? Optional.of(Duration.between(now, until)) : Optional.empty();
    }

    synchronized void failed(String name, String address) {
        fail(nameKey(name), FREE_FOR_A_NAME);
        fail(addressKey(address), FREE_FOR_AN_ADDRESS);
    }

    synchronized void succeeded(String name) {
        failures.remove(nameKey(name));
    }

    private void fail(String key, int free) {
        Instant now = clock.instant();
        Failures before = failures.get(key);
        int count = before == null || before.last().plus(FORGOTTEN).isBefore(now) ? 1 : before.count() + 1;
        int doublings = Math.min(16, Math.max(0, count - free));
        Duration wait = count < free ? Duration.ZERO : FIRST_WAIT.multipliedBy(1L << doublings);
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        failures.put(key, new Failures(count, now, now.plus(bounded)));
    }

    private Instant until(String key) {
        Failures found = failures.get(key);
        return found == null ? Instant.MIN : found.until();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String nameKey(String name) {
        return "name " + name;
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
