package org.rawi.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds in a new coding the claims of an old one. */
final class ClaimMatching {
    /** A claim of both codings, or of one where the other is null. */
    record Match(ScoredClaim old, ScoredClaim now) {}

    private record Candidate(boolean sameKind, int overlap, int old, int now) {}

    private final List<ScoredClaim> old;
    private final List<ScoredClaim> now;
    private final Map<Integer, Integer> nowOfOld = new HashMap<>();
    private final boolean[] taken;

    private ClaimMatching(List<ScoredClaim> old, List<ScoredClaim> now) {
        this.old = old;
        this.now = now;
        taken = new boolean[now.size()];
    }

    static ClaimMatching of(List<ScoredClaim> old, List<ScoredClaim> now) {
        ClaimMatching matching = new ClaimMatching(old, now);
        matching.pairById();
        matching.pairByTrigger();
        return matching;
    }

    /** Claims of the old coding in order, then those that only the new one has. */
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            Integer partner = nowOfOld.get(i);
            matches.add(new Match(old.get(i), partner == null ? null : now.get(partner)));
        }
        for (int j = 0; j < now.size(); j++) {
            if (!taken[j]) {
                matches.add(new Match(null, now.get(j)));
            }
        }
        return matches;
    }

    private void pairById() {
        Map<String, Deque<Integer>> byId = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            byId.computeIfAbsent(now.get(j).claim(), id -> new ArrayDeque<>()).add(j);
        }
        for (int i = 0; i < old.size(); i++) {
            Deque<Integer> partners =
                    old.get(i).claim() == null ? null : byId.get(old.get(i).claim());
            if (partners != null && !partners.isEmpty()) {
                pair(i, partners.remove());
            }
        }
    }

    private void pairByTrigger() {
        Map<String, List<Integer>> byDocument = new LinkedHashMap<>();
        for (int j = 0; j < now.size(); j++) {
            if (!taken[j]) {
                byDocument
                        .computeIfAbsent(now.get(j).document(), d -> new ArrayList<>())
                        .add(j);
            }
        }
        for (Candidate candidate : candidates(byDocument)) {
            if (!nowOfOld.containsKey(candidate.old) && !taken[candidate.now]) {
                pair(candidate.old, candidate.now);
            }
        }
    }

    private List<Candidate> candidates(Map<String, List<Integer>> byDocument) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (nowOfOld.containsKey(i)) {
                continue;
            }
            for (int j : byDocument.getOrDefault(old.get(i).document(), List.of())) {
                int overlap = overlap(old.get(i), now.get(j));
                if (overlap > 0) {
                    boolean sameKind = old.get(i).kind().equals(now.get(j).kind());
                    candidates.add(new Candidate(sameKind, overlap, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::sameKind)
                .thenComparingInt(Candidate::overlap)
                .reversed()
                .thenComparingInt(Candidate::old)
                .thenComparingInt(Candidate::now));
        return candidates;
    }

    private void pair(int oldIndex, int nowIndex) {
        nowOfOld.put(oldIndex, nowIndex);
        taken[nowIndex] = true;
    }

    /** Units that a trigger of the one shares with a trigger of the other, at most. */
    private static int overlap(ScoredClaim a, ScoredClaim b) {
        int most = 0;
        for (ScoredClaim.Stretch one : a.triggers()) {
            for (ScoredClaim.Stretch other : b.triggers()) {
                if (Objects.equals(one.in(), other.in())) {
                    most = Math.max(most, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
                }
            }
        }
        return most;
    }
}
