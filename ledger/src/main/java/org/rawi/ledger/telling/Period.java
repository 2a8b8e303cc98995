package org.rawi.ledger.telling;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.rawi.model.TimeRef;

/**
 * The days within which a telling puts its event, as far as it says.
 *
 * @param from first day, or null where only an upper bound is known
 * @param to last day, or null where nothing is known
 * @param precision hour, day, week, month, year, span or unknown
 * @param basis stated, relative_publication, relative_text, reported or publication
 */
public record Period(LocalDate from, LocalDate to, String precision, String basis) {
    public Period {
        Objects.requireNonNull(precision);
        Objects.requireNonNull(basis);
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to);
        }
    }

    /** The days of a claim's time; an hour counts by its day. */
    public static Period of(TimeRef time) {
        LocalDate from = day(time.start());
        LocalDate to = day(time.end());
        boolean turned = from != null && to != null && from.isAfter(to);
        return new Period(turned ? to : from, turned ? from : to, time.precision(), time.basis());
    }

    private static LocalDate day(String date) {
        try {
            return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether both ends are known. */
    public boolean isBounded() {
        return from != null && to != null;
    }
}
