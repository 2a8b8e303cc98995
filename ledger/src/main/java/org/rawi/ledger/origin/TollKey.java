package org.rawi.ledger.origin;

import java.util.Map;
import java.util.TreeMap;
import org.rawi.ledger.telling.Count;
import org.rawi.ledger.telling.Telling;

/**
 * The toll of a telling as it tells one unnamed source from another: its figures by effect and group. A plural with no number
 * is no figure.
 *
 * @param figures «3–3» by «killed civilians»
 */
record TollKey(Map<String, String> figures) implements Comparable<TollKey> {
    static TollKey of(Telling telling) {
        Map<String, String> figures = new TreeMap<>();
        for (Count count : telling.counts()) {
            if (!count.bare()) {
                figures.putIfAbsent(count.effect() + " " + count.group(), count.min() + "–" + count.max());
            }
        }
        return new TollKey(figures);
    }

    /** Whether what both give is equal. */
    boolean agreesWith(TollKey other) {
        return figures.entrySet().stream().allMatch(figure -> figure.getValue()
                .equals(other.figures.getOrDefault(figure.getKey(), figure.getValue())));
    }

    TollKey and(TollKey other) {
        Map<String, String> both = new TreeMap<>(other.figures);
        both.putAll(figures);
        return new TollKey(both);
    }

    /** Those that say most first, so that the others find their like. */
    @Override
    public int compareTo(TollKey other) {
        int bySize = Integer.compare(other.figures.size(), figures.size());
        return bySize != 0 ? bySize : figures.toString().compareTo(other.figures.toString());
    }
}
