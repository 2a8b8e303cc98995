package org.rawi.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;

/** What the decisions on one claim come to. */
final class Verdicts {
    private Verdicts() {}

    /** The state of a claim on which {@code decisions} hold, in the order in which they were made. */
    static ReviewState state(List<Decision> decisions) {
        Map<String, Decision> last = new HashMap<>();
        for (Decision decision : decisions) {
            Action action = decision.action();
            if (action != Action.MERGE && action != Action.SPLIT && action != Action.SETTLE) {
                last.put(decision.who(), decision);
            }
        }
        if (last.isEmpty()) {
            return ReviewState.UNREVIEWED;
        }
        boolean rejected = has(last, Action.REJECT);
        boolean stands = has(last, Action.ACCEPT) || has(last, Action.CORRECT) || has(last, Action.PLACE);
        if (rejected && stands || disagree(decisions)) {
            return ReviewState.CONTESTED;
        }
        if (rejected) {
            return ReviewState.REJECTED;
        }
        boolean corrected = decisions.stream().anyMatch(Verdicts::isCorrection);
        if (stands) {
            return corrected ? ReviewState.CORRECTED : ReviewState.ACCEPTED;
        }
        return ReviewState.UNSURE;
    }

    private static boolean has(Map<String, Decision> last, Action action) {
        return last.values().stream().anyMatch(decision -> decision.action() == action);
    }

    private static boolean isCorrection(Decision decision) {
        return decision.action() == Action.CORRECT || decision.action() == Action.PLACE;
    }

    /** Whether someone accepted or corrected what someone else has corrected otherwise since, and has not come round to it. */
    private static boolean disagree(List<Decision> decisions) {
        for (Decision later : decisions) {
            for (Decision earlier : decisions) {
                if (earlier.seq() < later.seq()
                        && isCorrection(later)
                        && !earlier.who().equals(later.who())
                        && isAgainst(earlier, later)
                        && decisions.stream()
                                .noneMatch(round -> round.seq() > later.seq() && comesRound(round, earlier, later))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAgainst(Decision earlier, Decision later) {
        return earlier.action() == Action.ACCEPT
                || earlier.action() == later.action()
                        && Objects.equals(earlier.field(), later.field())
                        && !Objects.equals(earlier.value(), later.value())
                        && earlier.anchor().span().equals(later.anchor().span());
    }

    /** Whether the earlier of the two has accepted the later one's word, or the later one has taken it back for the earlier one's. */
    private static boolean comesRound(Decision round, Decision earlier, Decision later) {
        boolean byEarlier = round.who().equals(earlier.who())
                && (round.action() == Action.ACCEPT || Objects.equals(round.value(), later.value()));
        boolean byLater = round.who().equals(later.who())
                && isCorrection(round)
                && Objects.equals(round.value(), earlier.value());
        return byEarlier || byLater;
    }
}
