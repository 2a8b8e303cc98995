package org.rawi.desk.review;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Query;
import org.rawi.workflow.Explore;

/** Which kinds of a family are told most, as it was when it was asked first. Thread-safe. */
final class KindRanking {
    private static final int MOST = 9;

    private final Map<String, Kind> kinds;
    private final Explore explore;
    private volatile Map<String, Long> told;

    KindRanking(Map<String, Kind> kinds, Explore explore) {
        this.kinds = kinds;
        this.explore = explore;
    }

    /** Kinds for the number keys: {@code kind} itself, then those of its family. */
    List<String> of(String kind) {
        Set<String> ranked = new LinkedHashSet<>(List.of(kind));
        String family = kinds.containsKey(kind) ? kinds.get(kind).family() : "";
        kinds.values().stream()
                .filter(other -> other.family().equals(family))
                .sorted(Comparator.comparing((Kind other) -> -told().getOrDefault(other.id(), 0L))
                        .thenComparing(Kind::id))
                .forEach(other -> ranked.add(other.id()));
        return ranked.stream().limit(MOST).toList();
    }

    private Map<String, Long> told() {
        Map<String, Long> known = told;
        if (known == null) {
            known = explore.digest(Query.ALL).facets().getOrDefault(Digest.Dimension.KIND, List.of()).stream()
                    .collect(Collectors.toMap(Digest.Count::value, Digest.Count::claims));
            told = known;
        }
        return known;
    }
}
