package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Events and claims paired off one to one, the best pairs first.
 *
 * @param pairs the pairs in the order of their worth
 * @param missed events that no claim found
 * @param spare claims that found no event
 * @param claims how many claims are of documents that have gold
 */
record Pairing(List<Pair> pairs, List<GoldEvent> missed, List<ScoredClaim> spare, int claims) {
    private static final int LONGEST_TRIGGER = 200;

    record Pair(GoldEvent gold, ScoredClaim claim) {}

    private record Candidate(int worth, int gold, int claim) {}

    /** {@code silent} are documents of no event, whose claims are all spare. */
    static Pairing of(List<GoldEvent> gold, Set<String> silent, List<ScoredClaim> all) {
        Set<String> documents = new TreeSet<>(silent);
        gold.forEach(event -> documents.add(event.doc()));
        List<ScoredClaim> claims = new ArrayList<>();
        List<String> documentOf = new ArrayList<>();
        for (ScoredClaim claim : all) {
            findDocument(claim, documents).ifPresent(document -> {
                claims.add(claim);
                documentOf.add(document);
            });
        }
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedClaims = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates(gold, claims, documentOf)) {
            if (!usedGold.contains(candidate.gold) && !usedClaims.contains(candidate.claim)) {
                pairs.add(new Pair(gold.get(candidate.gold), claims.get(candidate.claim)));
                usedGold.add(candidate.gold);
                usedClaims.add(candidate.claim);
            }
        }
        return new Pairing(pairs, without(gold, usedGold), without(claims, usedClaims), claims.size());
    }

    private static <T> List<T> without(List<T> items, Set<Integer> used) {
        List<T> left = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!used.contains(i)) {
                left.add(items.get(i));
            }
        }
        return left;
    }

    /** Of pairs worth the same the last event comes first, then the last claim: the order of the reference scorer. */
    private static List<Candidate> candidates(List<GoldEvent> gold, List<ScoredClaim> claims, List<String> documentOf) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < claims.size(); j++) {
                if (gold.get(i).doc().equals(documentOf.get(j))) {
                    int worth = worth(gold.get(i), claims.get(j));
                    if (worth > 0) {
                        candidates.add(new Candidate(worth, i, j));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::worth)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::claim)
                .reversed());
        return candidates;
    }

    /** «folder/d01.txt» and «d01_edition» are of document «d01». */
    static Optional<String> findDocument(ScoredClaim claim, Set<String> documents) {
        String name = claim.document().substring(claim.document().lastIndexOf('/') + 1);
        return documents.stream()
                .filter(d -> name.equals(d) || name.startsWith(d + ".") || name.startsWith(d + "_"))
                .findFirst();
    }

    /** The worth of pairing an event with a claim; 0 where they may not pair. */
    private static int worth(GoldEvent gold, ScoredClaim claim) {
        boolean kin = gold.isKin(claim.kind());
        boolean near = meet(gold, claim);
        boolean place = sharePlace(gold, claim);
        boolean kind = gold.hasKind(claim.kind());
        if (!near && !(kin && place)) {
            return 0;
        }
        if (claim.kind().equals("statement") && !kind) {
            return 0;
        }
        return (kind ? 4 : 0) + (near ? 3 : 0) + (kin ? 2 : 0) + (place ? 2 : 0);
    }

    /** Whether a trigger of the claim stands in the words of the event. */
    static boolean meet(GoldEvent gold, ScoredClaim claim) {
        return claim.triggers().stream()
                .anyMatch(t -> t.end() - t.start() <= LONGEST_TRIGGER && t.meets(gold.start(), gold.end()));
    }

    private static boolean sharePlace(GoldEvent gold, ScoredClaim claim) {
        return gold.places().stream().anyMatch(a -> claim.places().stream()
                .map(ScoredClaim.Place::name)
                .filter(Objects::nonNull)
                .anyMatch(b -> PlaceName.same(a, b)));
    }
}
