package org.rawi.ledger.estimate;

/**
 * A toll in three figures.
 *
 * @param low at least so many
 * @param best the figure that the rule settles on
 * @param high at most so many, as far as anyone gives a figure
 */
public record Estimate(int low, int best, int high) {
    public Estimate {
        if (low > best || best > high) {
            throw new IllegalArgumentException("an estimate of " + low + ", " + best + " and " + high);
        }
    }

    /** «7 (5–9)». */
    @Override
    public String toString() {
        return best + " (" + low + "–" + high + ")";
    }
}
