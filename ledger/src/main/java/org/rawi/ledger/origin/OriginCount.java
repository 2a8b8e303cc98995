package org.rawi.ledger.origin;

/**
 * How many independent origins stand behind something: a range where that cannot be told.
 *
 * @param min at least so many
 * @param max at most so many
 */
public record OriginCount(int min, int max) {
    public OriginCount {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("a count of origins from " + min + " to " + max);
        }
    }

    /** «3», or «1–3». */
    @Override
    public String toString() {
        return min == max ? Integer.toString(min) : min + "–" + max;
    }
}
