package org.rawi.export.harm;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rawi.knowledge.Gazetteer;
import org.rawi.ledger.telling.Spot;
import org.rawi.model.PlaceRef;
import org.rawi.model.Words;

/** The places of a claim, no more exact than is safe. */
final class PlaceShield {
    private final Shield shield;
    private final Gazetteer gazetteer;
    private final Shield.Exactness exactness;

    PlaceShield(Shield shield, Gazetteer gazetteer, Shield.Exactness exactness) {
        this.shield = shield;
        this.gazetteer = gazetteer;
        this.exactness = exactness;
    }

    /** Whether {@code place} is shown as another, or not at all. */
    boolean hides(PlaceRef place) {
        return exactness != Shield.Exactness.AS_TOLD
                && shown(place)
                        .map(shown -> !Objects.equals(shown.id(), place.id()))
                        .orElse(true);
    }

    /** The place as it may leave; none where even its area is not known. */
    Optional<PlaceRef> of(PlaceRef place) {
        return hides(place) ? shown(place).map(shown -> area(place, shown)) : Optional.of(place);
    }

    private Optional<Shield.Shown> shown(PlaceRef place) {
        return shield.show(
                new Spot(
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
                        false),
                exactness);
    }

    private PlaceRef area(PlaceRef place, Shield.Shown shown) {
        Words words = place.words();
        StringBuilder black = new StringBuilder(words.text());
        Mask.black(black, 0, black.length());
        return new PlaceRef(
                new Words(black.toString(), words.start(), words.end(), words.inTitle()),
                shown.name(),
                place.role(),
                "at",
                null,
                shown.id(),
                gazetteer.place(shown.id()).map(area -> area.nameEn()).orElse(null),
                shown.lat(),
                shown.lon(),
                shown.radiusKm(),
                exactness == Shield.Exactness.GOVERNORATE ? 4 : Math.max(3, place.precision()),
                within(place, shown.id()),
                place.country(),
                1);
    }

    /** The areas that contain what is shown. */
    private static List<PlaceRef.Area> within(PlaceRef place, String shown) {
        List<String> ids = place.within().stream().map(PlaceRef.Area::id).toList();
        int at = ids.indexOf(shown);
        return at < 0 ? List.of() : place.within().subList(at + 1, ids.size());
    }
}
