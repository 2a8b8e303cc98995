package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.rawi.evaluation.Pairing.Pair;

/** Scores claims against a hand coding: the measures of the codebook's own scorer, to the same value. */
public final class Scorer {
    private final Measures measures;
    private final Pairing pairing;
    private final List<GoldEvent> gold;
    private final Set<String> silent;
    private final Set<String> documents;
    private final List<GoldEvent> dueEvents;
    private final int due;
    private final List<Pair> hits = new ArrayList<>();
    private final List<Pair> wrong = new ArrayList<>();

    private Scorer(List<GoldEvent> gold, Set<String> silent, List<ScoredClaim> claims, KnownActors actors) {
        this.gold = gold;
        this.silent = silent;
        documents = new TreeSet<>(silent);
        gold.forEach(event -> documents.add(event.doc()));
        measures = new Measures(actors);
        pairing = Pairing.of(gold, silent, claims);
        dueEvents = gold.stream().filter(event -> !event.optional()).toList();
        due = dueEvents.size();
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
        return new Scorer(gold, Set.of(), claims, actors).score();
    }

    /** As {@link #score}, and claims in documents without an event count as wrong, which the reference does not see. */
    static Scorer of(GoldFolder gold, List<ScoredClaim> claims, KnownActors actors) {
        return new Scorer(gold.events(), gold.silent(), claims, actors);
    }

    Measures measures() {
        return measures;
    }

    /** Pairs of one family, events that are optional aside. */
    List<Pair> hits() {
        return hits;
    }

    /** Pairs of different families. */
    List<Pair> wrong() {
        return wrong;
    }

    /** Claims of no event. */
    List<ScoredClaim> spare() {
        return pairing.spare();
    }

    /** Events that are due and have no claim. */
    List<GoldEvent> missed() {
        return pairing.missed().stream().filter(event -> !event.optional()).toList();
    }

    List<GoldEvent> dueEvents() {
        return dueEvents;
    }

    /** All claims that count, those of optional events aside. */
    List<ScoredClaim> codedClaims() {
        return Stream.of(hits.stream().map(Pair::claim), wrong.stream().map(Pair::claim), pairing.spare().stream())
                .flatMap(claims -> claims)
                .toList();
    }

    /** The id by which gold knows the document of a claim. */
    String document(ScoredClaim claim) {
        return Pairing.findDocument(claim, documents).orElse(claim.document());
    }

    boolean isSilent(ScoredClaim claim) {
        return silent.contains(document(claim));
    }

    /** Whether its trigger stands in the words of some event, optional ones too. */
    boolean isOnAnEvent(ScoredClaim claim) {
        return gold.stream().anyMatch(event -> isOn(event, claim));
    }

    /** Whether a claim's trigger stands in the words of the event. */
    boolean hasClaim(GoldEvent event) {
        return codedClaims().stream().anyMatch(claim -> isOn(event, claim));
    }

    private boolean isOn(GoldEvent event, ScoredClaim claim) {
        return event.doc().equals(document(claim)) && Pairing.meet(event, claim);
    }

    Score score() {
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
        missed().forEach(event -> mistakes.add(new Mistake.Missed(event)));
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
