package org.rawi.ledger.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;

/**
 * Who takes part in an event as anyone tells it: what they say of it is said by a party to it. People without a name (civilians)
 * are acted on and take no part. Immutable.
 */
public final class Participants {
    private final Parties parties;
    private final Set<String> actors = new LinkedHashSet<>();

    private Participants(Parties parties) {
        this.parties = parties;
    }

    /** Those whom {@code tellings} of one event name as acting or acted on. */
    public static Participants of(Parties parties, List<Telling> tellings) {
        Participants participants = new Participants(parties);
        tellings.stream()
                .flatMap(telling -> Stream.concat(telling.initiators().stream(), telling.targets().stream()))
                .map(Side::id)
                .filter(actor -> !parties.isPeople(actor))
                .forEach(participants.actors::add);
        return participants;
    }

    /** Whether the actor is one of them, a part of one, or, if it fights or governs, of the side of one; nobody (null) is none. */
    public boolean include(String actor) {
        return actor != null
                && actors.stream()
                        .map(participant -> parties.kinship(actor, participant))
                        .anyMatch(kinship -> kinship.compareTo(Kinship.PART) <= 0
                                || kinship == Kinship.SIDE && !parties.isCivic(actor));
    }
}
