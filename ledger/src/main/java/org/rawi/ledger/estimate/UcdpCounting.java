package org.rawi.ledger.estimate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Participants;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.toll.Tolls;
import org.rawi.model.Modality;

/** Counts incidents as UCDP does (see {@link UcdpEvent}). Immutable and thread-safe. */
public final class UcdpCounting {
    private static final Set<String> ARMED_FORCE = Set.of("remote", "ground");

    private final Parties parties;
    private final Tolls tolls;

    /** By the actors and words of {@code knowledge}. */
    public UcdpCounting(Knowledge knowledge) {
        parties = Parties.of(knowledge);
        tolls = new Tolls(knowledge);
    }

    /** The incident of which these are the tellings, as an event or with the reason why it is none. */
    public UcdpEvent count(List<Sourcing> sourcings) {
        List<Telling> asserted = sourcings.stream()
                .map(Sourcing::telling)
                .filter(telling -> telling.modality() == Modality.ASSERTED)
                .toList();
        if (asserted.stream().noneMatch(telling -> ARMED_FORCE.contains(telling.family()))) {
            return new UcdpEvent(null, "no use of armed force is told");
        }
        if (asserted.stream().flatMap(telling -> telling.initiators().stream()).allMatch(this::isUnorganised)) {
            return new UcdpEvent(null, "no organised actor is named");
        }
        List<Telling> all = sourcings.stream().map(Sourcing::telling).toList();
        List<Figure> figures = Figures.of(tolls.timeline(sourcings), "killed", Participants.of(parties, all));
        Optional<Estimate> estimate = EstimateRule.MOST_RELIABLE.estimate(figures);
        return estimate.filter(dead -> dead.high() > 0)
                .map(dead -> new UcdpEvent(dead, EstimateRule.MOST_RELIABLE.source()))
                .orElseGet(() -> new UcdpEvent(null, "nobody is told to have died"));
    }

    private boolean isUnorganised(Side side) {
        return parties.isPeople(side.id()) || parties.isNameless(side.id());
    }
}
