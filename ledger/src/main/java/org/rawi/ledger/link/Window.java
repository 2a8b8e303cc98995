package org.rawi.ledger.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rawi.ledger.telling.Period;
import org.rawi.ledger.telling.Telling;

/**
 * The days on which a telling's event is to be looked for: its own period; or, where only publication bounds it, that day and a
 * few before, since news is seldom older.
 *
 * @param from first day
 * @param to last day
 */
record Window(LocalDate from, LocalDate to) {
    /** A window longer than this places an event too roughly to speak for anything. */
    static final int LONG_DAYS = 10;

    private static final int NEWS_DAYS = 3;

    /** The window of {@code telling}, or null where it has no day at all. */
    static Window of(Telling telling) {
        Period period = telling.period();
        if (period.isBounded()) {
            return new Window(period.from(), period.to());
        }
        LocalDate last = period.to() == null ? telling.published() : period.to();
        if (last != null) {
            return new Window(last.minusDays(NEWS_DAYS), last);
        }
        return period.from() == null
                ? null
                : new Window(period.from(), period.from().plusDays(NEWS_DAYS));
    }

    /** How many days it spans, 1 and more. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** 0 where they meet, else from the last day of the earlier to the first of the later. */
    long daysApart(Window other) {
        if (to.isBefore(other.from)) {
            return ChronoUnit.DAYS.between(to, other.from);
        }
        return other.to.isBefore(from) ? ChronoUnit.DAYS.between(other.to, from) : 0;
    }
}
