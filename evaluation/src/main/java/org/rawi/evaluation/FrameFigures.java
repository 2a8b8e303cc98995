package org.rawi.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rawi.evaluation.Pairing.Pair;

/**
 * How often the claims of one frame are right.
 *
 * @param frame its id, «air_strike/by-aircraft»
 * @param claims the claims that it made, those of optional events aside
 * @param right of those, the ones whose event is of their kind
 * @param records of those, the ones with every field right at once
 */
record FrameFigures(String frame, int claims, int right, int records) {
    /** A value for each frame that made a claim, the one that erred most often first. */
    static List<FrameFigures> of(Scorer scorer) {
        Map<String, Long> claims = scorer.codedClaims().stream()
                .collect(Collectors.groupingBy(ScoredClaim::frame, TreeMap::new, Collectors.counting()));
        Map<String, Integer> right = new TreeMap<>();
        Map<String, Integer> records = new TreeMap<>();
        for (Pair pair : scorer.hits()) {
            String frame = pair.claim().frame();
            right.merge(frame, Measures.kind(pair.gold(), pair.claim()) ? 1 : 0, Integer::sum);
            records.merge(frame, scorer.measures().record(pair.gold(), pair.claim()) ? 1 : 0, Integer::sum);
        }
        Set<String> frames = new TreeSet<>(claims.keySet());
        return frames.stream()
                .map(frame -> new FrameFigures(
                        frame,
                        claims.get(frame).intValue(),
                        right.getOrDefault(frame, 0),
                        records.getOrDefault(frame, 0)))
                .sorted(Comparator.comparingInt(FrameFigures::wrong).reversed().thenComparing(FrameFigures::frame))
                .toList();
    }

    /** The claims whose event is of another kind, or that have none. */
    int wrong() {
        return claims - right;
    }
}
