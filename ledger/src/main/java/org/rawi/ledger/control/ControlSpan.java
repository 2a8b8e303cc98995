package org.rawi.ledger.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of time with the same holder, or with the same dispute over who it is.
 *
 * @param from its first day
 * @param to the day on which the next one begins, or null where none does
 * @param lastReport the last day within it of which anyone says who holds the place
 * @param holds who is said to hold it; more than one where that is contested, or one whose taking is denied
 * @param contested whether origins differ, or the taking is denied
 * @param area the area of which it is told where the place inherits it, else null
 */
public record ControlSpan(
        LocalDate from, LocalDate to, LocalDate lastReport, List<Hold> holds, boolean contested, String area) {
    /** A holder of whom nothing is said for longer than this may be another by then. */
    public static final int QUIET_DAYS = 90;

    public ControlSpan {
        Objects.requireNonNull(from);
        Objects.requireNonNull(lastReport);
        holds = List.copyOf(holds);
    }

    /** Whether it ends in a gap: no report of the place for longer than {@link #QUIET_DAYS} before the next begins. */
    public boolean endsInGap() {
        return to != null && lastReport.plusDays(QUIET_DAYS).isBefore(to);
    }
}
