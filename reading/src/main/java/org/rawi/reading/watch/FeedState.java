package org.rawi.reading.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.rawi.reading.fetch.Validators;

/**
 * How things stand with one feed.
 *
 * @param validators by which its server tells that nothing has changed
 * @param next when it is to be asked again
 * @param failures how often in a row it could not be had
 * @param polls how often it was looked at
 * @param isGone whether its server said that it is no more
 */
public record FeedState(Validators validators, Instant next, int failures, int polls, boolean isGone) {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration LONGEST_ASKED = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 16;

    /** A feed that was never asked. */
    static final FeedState NEW = new FeedState(Validators.NONE, Instant.EPOCH, 0, 0, false);

    public FeedState {
        Objects.requireNonNull(validators);
        Objects.requireNonNull(next);
    }

    /** It was had, and is due again at {@code due}. */
    FeedState read(Validators now, Instant due) {
        return new FeedState(now, due, 0, polls + 1, false);
    }

    /**
     * It could not be had: each time in a row it is left alone twice as long, to a day, and as long as its server asks, to a
     * week.
     */
    FeedState failed(Instant now, Duration every, Duration asked) {
        Duration longer = every.multipliedBy(1L << Math.min(failures + 1, MOST_DOUBLINGS));
        Duration own = shorter(longer, LONGEST);
        Duration wanted = shorter(asked, LONGEST_ASKED);
        Duration pause = own.compareTo(wanted) > 0 ? own : wanted;
        return new FeedState(validators, now.plus(pause), failures + 1, polls + 1, false);
    }

    /** Its server said that it is no more. */
    FeedState gone() {
        return new FeedState(Validators.NONE, next, failures, polls + 1, true);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
