package org.rawi.workflow;

import java.util.Objects;
import org.rawi.model.Decision;

/**
 * A decision whose ground has moved since it was made, since the document was coded again.
 *
 * @param decision the decision
 * @param how how it has moved
 * @param claim id of the claim that stands there now, or null
 */
public record Moved(Decision decision, How how, String claim) {
    /** How ground moves. */
    public enum How {
        /** Another claim of the kind stands on the same words; the decision is applied to it. */
        NEAR(true),
        /** A claim of another kind stands there; the decision is not applied. */
        OTHER_KIND(false),
        /** No claim stands there any more; the decision is not applied. */
        GONE(false),
        /** What was decided does not fit the claim that stands there; it is not applied. */
        UNFIT(false);

        private final boolean applied;

        How(boolean applied) {
            this.applied = applied;
        }

        public boolean isApplied() {
            return applied;
        }
    }

    public Moved {
        Objects.requireNonNull(decision);
        Objects.requireNonNull(how);
    }
}
