package org.rawi.model;

import java.util.Objects;

/**
 * When it happened.
 *
 * @param start ISO date or date-time, or null
 * @param end ISO date or date-time, or null
 * @param precision hour, day, week, month, year, span or unknown
 * @param basis stated, relative_publication, relative_text, reported or publication
 * @param relative an ISO period such as «-P1D» where there is no day to anchor it to, or null
 * @param words the words of time, or null
 */
public record TimeRef(String start, String end, String precision, String basis, String relative, Words words) {
    public TimeRef {
        Objects.requireNonNull(precision);
        Objects.requireNonNull(basis);
    }
}
