package org.rawi.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.StoredClaim;

/**
 * A claim with what people decided of it.
 *
 * @param stored the claim as the coder made it
 * @param shown the claim as it holds now: corrected where it was corrected
 * @param state what people have come to
 * @param decisions the decisions on it that were not taken back, in the order in which they were made
 */
public record Reviewed(StoredClaim stored, Claim shown, ReviewState state, List<Decision> decisions) {
    public Reviewed {
        Objects.requireNonNull(stored);
        Objects.requireNonNull(shown);
        Objects.requireNonNull(state);
        decisions = List.copyOf(decisions);
    }

    /** Who has decided on it, other than on which event it tells of. */
    public Set<String> reviewers() {
        return decisions.stream()
                .filter(decision -> decision.action() != Action.MERGE && decision.action() != Action.SPLIT)
                .map(Decision::who)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it counts: all do but those that were rejected. */
    public boolean stands() {
        return state != ReviewState.REJECTED;
    }
}
