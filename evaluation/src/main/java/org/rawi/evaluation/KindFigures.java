package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rawi.evaluation.Pairing.Pair;

/**
 * How well one kind is coded.
 *
 * @param kind the codebook's kind, «air_strike»
 * @param gold events of that kind that are due
 * @param found of those, the ones with a claim of their family
 * @param right of those, the ones with a claim of the very kind
 * @param claims claims of that kind, those of optional events aside
 * @param rightClaims of those, the ones whose event is of that kind
 */
record KindFigures(String kind, int gold, int found, int right, int claims, int rightClaims) {
    /** A value for each kind of the gold or the claims, in the order of their names. */
    static List<KindFigures> of(Scorer scorer) {
        Set<String> kinds = new TreeSet<>();
        scorer.dueEvents().forEach(event -> kinds.add(event.kind()));
        scorer.codedClaims().forEach(claim -> kinds.add(claim.kind()));
        List<KindFigures> figures = new ArrayList<>();
        for (String kind : kinds) {
            List<Pair> events = scorer.hits().stream()
                    .filter(p -> p.gold().kind().equals(kind))
                    .toList();
            figures.add(new KindFigures(
                    kind,
                    count(scorer.dueEvents().stream().map(GoldEvent::kind).toList(), kind),
                    events.size(),
                    right(events),
                    count(scorer.codedClaims().stream().map(ScoredClaim::kind).toList(), kind),
                    right(scorer.hits().stream()
                            .filter(p -> p.claim().kind().equals(kind))
                            .toList())));
        }
        return figures;
    }

    private static int count(List<String> kinds, String kind) {
        return (int) kinds.stream().filter(kind::equals).count();
    }

    private static int right(List<Pair> pairs) {
        return (int)
                pairs.stream().filter(p -> Measures.kind(p.gold(), p.claim())).count();
    }

    /** The share of its claims that are right, or null where there is none. */
    Double precision() {
        return claims == 0 ? null : (Double) ((double) rightClaims / claims);
    }

    /** The share of its events that are coded right, or null where there is none. */
    Double recall() {
        return gold == 0 ? null : (Double) ((double) right / gold);
    }

    /** Of both; null where there are no events. */
    Double f1() {
        if (gold == 0) {
            return null;
        }
        double precision = claims == 0 ? 0 : precision();
        return precision + recall() == 0 ? 0 : 2 * precision * recall() / (precision + recall());
    }
}
