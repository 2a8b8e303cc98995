package org.rawi.export.harm;

import java.util.List;
import java.util.Optional;
import org.rawi.ledger.disagreement.Field;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.view.Viewed;

/** An incident with its places no more exact than is safe, for the formats that write incidents. */
public final class IncidentShield {
    private IncidentShield() {}

    /** {@code viewed} with every place shown as {@code exactness} allows. */
    public static Viewed of(Viewed viewed, Shield shield, Shield.Exactness exactness) {
        if (exactness == Shield.Exactness.AS_TOLD) {
            return viewed;
        }
        Headline headline = viewed.headline();
        Spot spot = headline.spot() == null
                ? null
                : blurred(headline.spot(), shield, exactness).orElse(null);
        List<FieldStances> fields = viewed.fields().stream()
                .filter(field -> field.field() != Field.PLACE)
                .toList();
        return new Viewed(
                viewed.incident(),
                viewed.sourcings().stream()
                        .map(sourcing -> blurred(sourcing, shield, exactness))
                        .toList(),
                viewed.origins(),
                viewed.count(),
                viewed.grading(),
                new Headline(
                        headline.kind(),
                        headline.initiators(),
                        headline.targets(),
                        spot,
                        headline.from(),
                        headline.to(),
                        headline.killedLow(),
                        headline.killedHigh()),
                fields,
                viewed.tolls(),
                viewed.counting());
    }

    private static Sourcing blurred(Sourcing sourcing, Shield shield, Shield.Exactness exactness) {
        Telling told = sourcing.telling();
        List<Spot> spots = told.spots().stream()
                .map(spot -> blurred(spot, shield, exactness))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Sourcing(
                new Telling(
                        told.claim(),
                        told.document(),
                        told.article(),
                        told.outlet(),
                        told.published(),
                        told.copyOf(),
                        told.kind(),
                        told.family(),
                        told.modality(),
                        told.denies(),
                        told.hedged(),
                        told.outcome(),
                        told.aggregate(),
                        told.initiators(),
                        told.targets(),
                        spots,
                        told.period(),
                        told.counts(),
                        told.chain(),
                        told.words(),
                        told.senses()),
                sourcing.origins());
    }

    private static Optional<Spot> blurred(Spot spot, Shield shield, Shield.Exactness exactness) {
        return shield.show(spot, exactness)
                .map(shown -> new Spot(
                        shown.id(),
                        shown.name(),
                        spot.role(),
                        "at",
                        shown.lat(),
                        shown.lon(),
                        shown.radiusKm(),
                        exactness == Shield.Exactness.GOVERNORATE ? 4 : Math.max(3, spot.precision()),
                        List.of(),
                        spot.country(),
                        false));
    }
}
