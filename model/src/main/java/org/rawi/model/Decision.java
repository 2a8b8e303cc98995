package org.rawi.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a person decided on a claim. Never altered: who thinks better of it decides again.
 *
 * @param seq its place in the order of all changes, from 1; 0 where it is not kept yet
 * @param id its own id, made by whoever asks for it, so that asking twice decides once
 * @param at when
 * @param who the reviewer, by name or pseudonym
 * @param action what was decided
 * @param anchor the ground that it stands on
 * @param others the claims that the one is merged with or split from; empty for all other actions
 * @param field for {@link Action#CORRECT} the property of the claim, «initiators», else null
 * @param value for {@link Action#CORRECT} its new value, for {@link Action#PLACE} the place: JSON as in the public format of
 *     claims; for {@link Action#SETTLE} the ids of the decisions that are upheld, a JSON array; else null
 * @param reason why, in the reviewer's words, or null
 * @param undoes for {@link Action#UNDO} the decision that no longer holds, else null
 */
public record Decision(
        long seq,
        String id,
        Instant at,
        String who,
        Action action,
        Anchor anchor,
        List<Anchor> others,
        String field,
        String value,
        String reason,
        String undoes) {
    /** What can be decided. */
    public enum Action {
        /** The claim is right as it is shown. */
        ACCEPT,
        /** The text does not say so. */
        REJECT,
        /** It was looked at and left open. */
        UNSURE,
        /** A field has another value. */
        CORRECT,
        /** It tells of the same event as others. */
        MERGE,
        /** It tells of another event than others. */
        SPLIT,
        /** A place is another one than the coder took it for. */
        PLACE,
        /** Of what several people decided on it, this holds and the rest does not. */
        SETTLE,
        /** An earlier decision does not hold any more. */
        UNDO
    }

    public Decision {
        Objects.requireNonNull(id);
        Objects.requireNonNull(at);
        Objects.requireNonNull(who);
        Objects.requireNonNull(action);
        Objects.requireNonNull(anchor);
        others = List.copyOf(others);
        require((action == Action.MERGE || action == Action.SPLIT) != others.isEmpty(), action, "other claims");
        require((action == Action.CORRECT) == (field != null), action, "a field");
        boolean says = action == Action.CORRECT || action == Action.PLACE || action == Action.SETTLE;
        require(says == (value != null), action, "a value");
        require((action == Action.UNDO) == (undoes != null), action, "a decision to undo");
    }

    private static void require(boolean fits, Action action, String what) {
        if (!fits) {
            throw new IllegalArgumentException(what
                    + " belongs to some actions and must be there for them, and only for them; not so of " + action);
        }
    }

    /** The same decision at its place in the order of all changes. */
    public Decision at(long place) {
        return new Decision(place, id, at, who, action, anchor, others, field, value, reason, undoes);
    }
}
