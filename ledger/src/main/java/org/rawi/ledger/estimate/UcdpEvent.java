package org.rawi.ledger.estimate;

import java.util.Objects;

/**
 * An incident as UCDP counts events: the use of armed force by an organised actor with at least one death in the low, best or
 * high estimate (UCDP Georeferenced Event Dataset Codebook, «event»).
 *
 * @param estimate the dead, or null where it is no event by that definition
 * @param reason why it is none: «nobody is told to have died»; or the rule by which the dead were estimated
 */
public record UcdpEvent(Estimate estimate, String reason) {
    public UcdpEvent {
        Objects.requireNonNull(reason);
    }

    public boolean counts() {
        return estimate != null;
    }
}
