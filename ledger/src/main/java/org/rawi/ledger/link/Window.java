package org.rawi.ledger.link;

import java.time.LocalDate;
import org.rawi.ledger.telling.Period;
import org.rawi.ledger.telling.Telling;

/**
 * The days on which a telling's event is to be looked for: its own period; or, where only publication bounds it, that day and a
 * few before, since news is seldom older. Days are counted from 1970-01-01.
 *
 * @param from first day
 * @param to last day
 */
record Window(long from, long to) {
    /** A window longer than this places an event too roughly to speak for anything. */
    static final int LONG_DAYS = 10;

    /** Tellings of one event lie no more days than this apart. */
    static final int FARTHEST_DAYS = 3;

    private static final int NEWS_DAYS = 3;

    /** The window of {@code telling}, or null where it has no day at all. */
    static Window of(Telling telling) {
        Period period = telling.period();
        if (period.isBounded()) {
            return new Window(period.from().toEpochDay(), period.to().toEpochDay());
        }
        LocalDate last = period.to() == null ? telling.published() : period.to();
        if (last != null) {
            return new Window(last.toEpochDay() - NEWS_DAYS, last.toEpochDay());
        }
        LocalDate first = period.from();
        return first == null ? null : new Window(first.toEpochDay(), first.toEpochDay() + NEWS_DAYS);
    }

    /** How many days it spans, 1 and more. */
    long days() {
        return to - from + 1;
    }

    LocalDate firstDay() {
        return LocalDate.ofEpochDay(from);
    }

    /** 0 where they meet, else from the last day of the earlier to the first of the later. */
    long daysApart(Window other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }
}
