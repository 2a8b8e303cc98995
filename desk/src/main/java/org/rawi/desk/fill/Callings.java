package org.rawi.desk.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rawi.desk.page.ActorPage;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;

/** What outlets call whom, in how many incidents. */
final class Callings {
    private static final int MOST = 40;
    private static final int PARTS = 5;

    private final Parts parts;

    Callings(Parts parts) {
        this.parts = parts;
    }

    /**
     * Words that an outlet has for an actor.
     *
     * @param loaded whether they are partisan
     */
    record Words(String outlet, String actor, boolean loaded, String words) {}

    /** The words that are asked for, the most used first, of those that {@code digest} counts. */
    List<ActorPage.Calling> of(Digest digest, Predicate<Words> asked) {
        Map<Words, int[]> counts = new LinkedHashMap<>();
        for (Digest.Count count : digest.facets().getOrDefault(Dimension.CALLED, List.of())) {
            String[] cells = count.value().split("\t", PARTS);
            Words words = new Words(cells[0], cells[1], cells[3].equals("loaded"), cells[4]);
            if (asked.test(words)) {
                counts.computeIfAbsent(words, none -> new int[2])[cells[2].equals("own") ? 0 : 1] +=
                        Math.toIntExact(count.claims());
            }
        }
        return new ArrayList<>(counts.entrySet())
                .stream()
                        .sorted(Comparator.comparingInt(
                                        (Map.Entry<Words, int[]> entry) -> -entry.getValue()[0] - entry.getValue()[1])
                                .thenComparing(entry -> entry.getKey().toString()))
                        .limit(MOST)
                        .map(entry -> calling(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private ActorPage.Calling calling(Words words, int[] counts) {
        return new ActorPage.Calling(
                parts.source(words.outlet()),
                parts.actor(words.actor()),
                words.words(),
                words.loaded(),
                counts[0],
                counts[1]);
    }
}
