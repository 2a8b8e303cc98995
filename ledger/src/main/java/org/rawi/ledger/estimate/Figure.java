package org.rawi.ledger.estimate;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The toll of an event as one origin has it now.
 *
 * @param low at least so many: of «أكثر من 50» 50, of a plural with no number 1
 * @param high at most so many; {@code low} where the end is open
 * @param since the day of its first publication, or null
 * @param reliability how reliable its origin is
 */
public record Figure(int low, int high, LocalDate since, Reliability reliability) {
    public Figure {
        Objects.requireNonNull(reliability);
        if (low > high) {
            throw new IllegalArgumentException("a figure from " + low + " to " + high);
        }
    }
}
