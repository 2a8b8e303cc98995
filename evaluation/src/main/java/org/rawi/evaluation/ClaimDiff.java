package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two codings of the same texts.
 *
 * @param added claims that only the new coding has, in its order
 * @param dropped claims that only the old coding has, in its order
 * @param altered claims that both have and that differ, in the order of the old coding
 * @param same how many claims both have alike
 */
public record ClaimDiff(List<ScoredClaim> added, List<ScoredClaim> dropped, List<AlteredClaim> altered, int same) {
    public ClaimDiff {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
        altered = List.copyOf(altered);
    }

    /**
     * Compares two codings. Claims of one id are paired; of the others those of one document whose triggers overlap,
     * one kind before two, the longest overlap first.
     */
    public static ClaimDiff between(List<ScoredClaim> old, List<ScoredClaim> now) {
        List<ClaimMatching.Match> matches = ClaimMatching.of(old, now).matches();
        List<ScoredClaim> added = new ArrayList<>();
        List<ScoredClaim> dropped = new ArrayList<>();
        List<AlteredClaim> altered = new ArrayList<>();
        int same = 0;
        for (ClaimMatching.Match match : matches) {
            if (match.old() == null) {
                added.add(match.now());
            } else if (match.now() == null) {
                dropped.add(match.old());
            } else {
                AlteredClaim change = AlteredClaim.of(match.old(), match.now());
                if (change.fields().isEmpty()) {
                    same++;
                } else {
                    altered.add(change);
                }
            }
        }
        return new ClaimDiff(added, dropped, altered, same);
    }

    /** Whether the two codings say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && dropped.isEmpty() && altered.isEmpty();
    }

    /** What a person sees at the end: «2 added, 1 dropped, 3 altered, 120 the same». */
    public String summary() {
        return added.size() + " added, " + dropped.size() + " dropped, " + altered.size() + " altered, " + same
                + " the same";
    }
}
