package org.rawi.workflow;

import java.util.List;
import java.util.Objects;
import org.rawi.model.Decision.Action;
import org.rawi.model.Words;

/**
 * What a reviewer asks to have decided, in terms of what is shown.
 *
 * @param id made by whoever asks, so that asking twice decides once
 * @param who the reviewer, by name or pseudonym
 * @param action what; {@link Action#UNDO} is asked of {@link Review#undo}
 * @param claim id of the claim
 * @param others for a merge or a split the ids of the other claims
 * @param words for a place the words that name it, else null
 * @param field for a correction the property of the claim, else null
 * @param value for a correction and for a place its new value as JSON, as in the public format of claims
 * @param reason why, or null
 * @param seen the latest decision on this claim that the reviewer saw; 0 for none
 */
public record DecisionRequest(
        String id,
        String who,
        Action action,
        String claim,
        List<String> others,
        Words words,
        String field,
        String value,
        String reason,
        long seen) {
    public DecisionRequest {
        Objects.requireNonNull(id);
        Objects.requireNonNull(who);
        Objects.requireNonNull(action);
        Objects.requireNonNull(claim);
        others = List.copyOf(others);
    }

    /** To accept, to reject, or to leave it open. */
    public static DecisionRequest of(String id, String who, Action action, String claim, String reason, long seen) {
        return new DecisionRequest(id, who, action, claim, List.of(), null, null, null, reason, seen);
    }

    /** To give a field another value. */
    public static DecisionRequest correct(
            String id, String who, String claim, String field, String value, String reason, long seen) {
        return new DecisionRequest(id, who, Action.CORRECT, claim, List.of(), null, field, value, reason, seen);
    }

    /** To merge with other claims, or to split from them. */
    public static DecisionRequest ofSeveral(
            String id, String who, Action action, String claim, List<String> others, String reason, long seen) {
        return new DecisionRequest(id, who, action, claim, others, null, null, null, reason, seen);
    }

    /** To uphold some of what several people decided on a claim, and none of the rest. */
    public static DecisionRequest settle(
            String id, String who, String claim, List<String> upheld, String reason, long seen) {
        return new DecisionRequest(
                id, who, Action.SETTLE, claim, List.of(), null, null, Settling.value(upheld), reason, seen);
    }

    /** To say which place words mean. */
    public static DecisionRequest place(
            String id, String who, String claim, Words words, String place, String reason, long seen) {
        return new DecisionRequest(id, who, Action.PLACE, claim, List.of(), words, null, place, reason, seen);
    }
}
