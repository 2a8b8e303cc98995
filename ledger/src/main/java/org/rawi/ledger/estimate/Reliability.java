package org.rawi.ledger.estimate;

import java.util.Set;
import org.rawi.ledger.origin.Naming;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.party.Participants;

/**
 * How reliable an origin is for an event, the most reliable first. UCDP weighs how near a source is to the event, how open about
 * its methods and how independent of the parties; an origin's type is all that tellings show of that.
 */
public enum Reliability {
    /** Counts by a method that it publishes, and is no party: a monitor. */
    MONITOR,
    /** Named, and no party to the event: an outlet, an agency, a body of the United Nations. */
    OUTSIDE,
    /** Was there, or near: medics, witnesses, residents, activists with no name. */
    NEAR,
    /** With no name, and perhaps a party. */
    UNNAMED,
    /** A party to the event, or of the side of one. */
    PARTY;

    private static final Set<String> MONITORS = Set.of("monitor");

    /** That of {@code origin} for the event in which {@code participants} take part. */
    public static Reliability of(Origin origin, Participants participants) {
        if (participants.include(origin.party())) {
            return PARTY;
        }
        if (origin.naming() == Naming.OPEN) {
            return OriginCounter.isCivil(origin) ? NEAR : UNNAMED;
        }
        return MONITORS.contains(origin.type()) ? MONITOR : OUTSIDE;
    }
}
