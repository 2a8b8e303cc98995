package org.rawi.store.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.rawi.model.Claim;

/**
 * The days of a claim: as it tells them, else up to its publication.
 *
 * @param from first day, or null
 * @param to last day, or null where there is none at all
 */
record ClaimDay(LocalDate from, LocalDate to) {
    private static final int ISO_DAY = 10;

    static ClaimDay of(Claim claim) {
        LocalDate start = day(claim.time().start());
        LocalDate end = day(claim.time().end());
        LocalDate to = end != null ? end : start != null ? start : claim.published();
        return new ClaimDay(start, to);
    }

    /** The day by which it is put in order. */
    LocalDate first() {
        return from == null ? to : from;
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.length() < ISO_DAY ? null : LocalDate.parse(text.substring(0, ISO_DAY));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
