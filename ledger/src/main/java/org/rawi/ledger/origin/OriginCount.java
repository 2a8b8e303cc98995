package org.rawi.ledger.origin;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

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

    /**
     * Counts origins by their keys. Unnamed sources may be any of the others, or all one; a party's own word may be that of a body
     * of it which is named beside it.
     */
    public static OriginCount of(Collection<Origin> origins) {
        Set<String> settled = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        origins.forEach(origin -> (origin.settled() ? settled : open).add(origin.key()));
        int min = (int) settled.stream()
                .filter(key -> settled.stream().noneMatch(other -> other.startsWith(key + ".")))
                .count();
        return new OriginCount(Math.max(min, origins.isEmpty() ? 0 : 1), settled.size() + open.size());
    }

    /** «3», or «1–3». */
    @Override
    public String toString() {
        return min == max ? Integer.toString(min) : min + "–" + max;
    }
}
