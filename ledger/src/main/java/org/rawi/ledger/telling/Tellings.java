package org.rawi.ledger.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.codebook.Kind;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.Evidence;
import org.rawi.model.PlaceRef;

/**
 * Makes tellings of claims. What is equal in many claims (a place, an actor, a chain) is kept once, so that a million tellings
 * fit where their claims would not. For one thread.
 */
public final class Tellings {
    private final Map<String, Kind> kinds;
    private final Senses senses;
    private final Map<Object, Object> pool = new HashMap<>();

    /** Tellings of the kinds and in the words of {@code knowledge}. */
    public Tellings(Knowledge knowledge) {
        kinds = knowledge.kinds();
        senses = Senses.of(knowledge);
    }

    /** The telling that {@code claim} is; a kind that the codebook does not have is a family of its own. */
    public Telling of(Claim claim) {
        Kind kind = kinds.get(claim.kind());
        return new Telling(
                claim.claim(),
                once(claim.document()),
                claim.article(),
                once(claim.outlet()),
                once(claim.published()),
                once(claim.copyOf()),
                once(claim.kind()),
                kind == null ? once(claim.kind()) : kind.family(),
                claim.modality(),
                once(claim.denies()),
                claim.hedged(),
                once(claim.outcome()),
                claim.aggregate(),
                sides(claim.initiators()),
                sides(claim.targets()),
                once(claim.places().stream().map(this::spot).toList()),
                once(Period.of(claim.time())),
                once(claim.casualties().stream().map(Count::of).toList()),
                once(claim.attribution().stream()
                        .map(link -> new Voice(
                                link.step(),
                                link.type(),
                                link.id(),
                                link.words() == null ? null : link.words().text()))
                        .toList()),
                Wording.of(words(claim)),
                once(senses.in(words(claim))));
    }

    private List<Side> sides(List<ActorRef> actors) {
        return once(actors.stream()
                .map(actor -> once(new Side(
                        actor.id(), actor.words() == null ? null : actor.words().text())))
                .toList());
    }

    private Spot spot(PlaceRef place) {
        return once(new Spot(
                place.id(),
                place.name(),
                place.role(),
                place.relation(),
                place.lat(),
                place.lon(),
                place.radiusKm(),
                place.precision(),
                place.within().stream().map(PlaceRef.Area::id).toList(),
                place.country(),
                senses.in(place.words().text()).contains(Senses.WHOLE)));
    }

    private static String words(Claim claim) {
        return claim.evidence().stream()
                .filter(evidence ->
                        evidence.role().equals("trigger") || evidence.role().equals("repeat"))
                .map(Evidence::words)
                .map(words -> words.text())
                .collect(Collectors.joining(" "));
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        if (value == null) {
            return null;
        }
        T known = (T) pool.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
