package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.rawi.evaluation.Pairing.Pair;

/** Scores claims against a hand coding: the measures of the codebook's own scorer, to the same value. */
public final class Scorer {
    private final Measures measures;
    private final Pairing pairing;
    private final int due;
    private final List<Pair> hits = new ArrayList<>();
    private final List<Pair> wrong = new ArrayList<>();

    private Scorer(List<GoldEvent> gold, List<ScoredClaim> claims, KnownActors actors) {
        measures = new Measures(actors);
        pairing = Pairing.of(gold, claims);
        due = (int) gold.stream().filter(event -> !event.optional()).count();
        for (Pair pair : pairing.pairs()) {
            if (!pair.gold().optional()) {
                (pair.gold().isKin(pair.claim().kind()) ? hits : wrong).add(pair);
            }
        }
    }

    /** Scores {@code claims} against {@code gold}; {@code actors} are the ids that gold uses. */
    public static Score score(List<GoldEvent> gold, List<ScoredClaim> claims, Set<String> actors) {
        return score(gold, claims, KnownActors.of(actors));
    }

    /** Scores {@code claims} against {@code gold}; {@code actors} are the ids that gold uses. */
    public static Score score(List<GoldEvent> gold, List<ScoredClaim> claims, KnownActors actors) {
        return new Scorer(gold, claims, actors).score();
    }

    private Score score() {
        int coded = hits.size() + pairing.spare().size() + wrong.size();
        double precision = share(hits.size(), coded);
        double recall = share(hits.size(), due);
        long kinds =
                hits.stream().filter(p -> Measures.kind(p.gold(), p.claim())).count();
        long records =
                hits.stream().filter(p -> measures.record(p.gold(), p.claim())).count();
        return new Score(
                due,
                pairing.claims(),
                precision,
                recall,
                precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0,
                share(2 * kinds, due + coded),
                mean((gold, claim) -> Measures.kind(gold, claim) ? 1.0 : 0.0),
                mean(measures::who),
                mean(measures::whom),
                mean(measures::places),
                mean(measures::adm1),
                mean(measures::date),
                mean(measures::killed),
                mean(measures::chain),
                share(records, due),
                mistakes());
    }

    private static double share(long part, long whole) {
        return (double) part / Math.max(1, whole);
    }

    /** The mean over the pairs that have something to measure, or null where none has. */
    private Double mean(BiFunction<GoldEvent, ScoredClaim, Double> measure) {
        double sum = 0;
        int count = 0;
        for (Pair pair : hits) {
            Double figure = measure.apply(pair.gold(), pair.claim());
            if (figure != null) {
                sum += figure;
                count++;
            }
        }
        return count == 0 ? null : (Double) (sum / count);
    }

    private List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        for (GoldEvent event : pairing.missed()) {
            if (!event.optional()) {
                mistakes.add(new Mistake.Missed(event));
            }
        }
        wrong.forEach(pair -> mistakes.add(new Mistake.WrongFamily(pair.gold(), pair.claim())));
        for (Pair pair : hits) {
            List<String> fields = measures.wrongFields(pair.gold(), pair.claim());
            if (!fields.isEmpty()) {
                mistakes.add(new Mistake.WrongFields(pair.gold(), pair.claim(), fields));
            }
        }
        pairing.spare().forEach(claim -> mistakes.add(new Mistake.Extra(claim)));
        return mistakes;
    }
}
