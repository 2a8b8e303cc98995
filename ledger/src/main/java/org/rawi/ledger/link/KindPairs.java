package org.rawi.ledger.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kinds as which one event may be told: {@code air_strike} by one outlet, {@code killing} by another. The pairs and their reasons
 * stand in {@code told_alike.tsv}. Immutable and thread-safe.
 */
final class KindPairs {
    /** What speaks for two tellings of one kind. */
    static final double SAME = 1.2;

    private static final String FILE = "told_alike.tsv";

    /**
     * A pair.
     *
     * @param weight what it adds to the likeness of two tellings
     * @param reason how one event comes to be told as both
     */
    record Pair(double weight, String reason) {}

    private final Map<String, Map<String, Pair>> pairs = new HashMap<>();
    private final Map<String, String> groups = new TreeMap<>();

    private KindPairs() {}

    static KindPairs bundled() {
        KindPairs kinds = new KindPairs();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(KindPairs.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> List.of(line.split("\t"))).forEach(kinds::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }

    private void add(List<String> cells) {
        Pair pair = new Pair(Double.parseDouble(cells.get(2)), cells.get(3));
        pairs.computeIfAbsent(cells.get(0), kind -> new HashMap<>()).put(cells.get(1), pair);
        pairs.computeIfAbsent(cells.get(1), kind -> new HashMap<>()).put(cells.get(0), pair);
        String one = group(cells.get(0));
        String other = group(cells.get(1));
        groups.putIfAbsent(cells.get(0), one);
        groups.putIfAbsent(cells.get(1), other);
        groups.replaceAll((kind, group) -> group.equals(other) ? one : group);
    }

    /** The pair that two kinds make, or null where one event is never told as both. */
    Pair pair(String kind, String other) {
        return pairs.getOrDefault(kind, Map.of()).get(other);
    }

    /** What all kinds that lead to each other through pairs have in common: only tellings of one group are ever compared. */
    String group(String kind) {
        return groups.getOrDefault(kind, kind);
    }
}
