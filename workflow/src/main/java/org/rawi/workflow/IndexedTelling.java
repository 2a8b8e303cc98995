package org.rawi.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.export.harm.HarmRules;
import org.rawi.export.harm.Shield;
import org.rawi.export.harm.Shield.Exactness;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Spot;
import org.rawi.store.search.IndexedIncident;
import org.rawi.store.search.IndexedIncident.Where;

/**
 * Makes of an incident what the index holds of it. Of one whose place is held back, that is as it may be shown, and beside it what is
 * found only by those who ask for places as they are told. Thread-safe.
 */
final class IndexedTelling {
    private static final double REACH_KM = 2;

    private final Gazetteer gazetteer;
    private final Shield shield;
    private final ToldValues values;
    private final ToldWords words;

    IndexedTelling(Knowledge knowledge) {
        this.gazetteer = knowledge.gazetteer();
        this.shield = new Shield(HarmRules.SAFE, knowledge);
        this.values = new ToldValues(knowledge);
        this.words = new ToldWords(knowledge.gazetteer());
    }

    /** {@code sentences} are those of the claims, by id. */
    IndexedIncident of(Told told, Map<String, String> sentences) {
        Headline headline = told.viewed().headline();
        LocalDate from = headline.from();
        Exactness exactness = shield.of(told.shown());
        Optional<Spot> placed = placed(told);
        Set<String> places = places(told);
        Where where = placed.map(this::asTold).orElse(Where.NOWHERE);
        Where shown = exactness == Exactness.AS_TOLD
                ? where
                : placed.flatMap(spot -> shield.show(spot, exactness))
                        .map(this::area)
                        .orElse(Where.NOWHERE);
        Set<String> shownPlaces = exactness == Exactness.AS_TOLD ? places : around(shown.id());
        ToldValues.Values of = values.of(told, shownPlaces);
        ToldWords.Words said = words.of(
                told.shown(), sentences, exactness == Exactness.AS_TOLD ? Optional.empty() : Optional.of(shownPlaces));
        return new IndexedIncident(
                told.id(),
                from,
                headline.to() == null ? from : headline.to(),
                told.claims().size(),
                headline.killedHigh(),
                told.claims().stream()
                        .mapToDouble(claim -> claim.shown().confidence())
                        .min()
                        .orElse(0),
                of.asked(),
                of.counted(),
                where,
                shown,
                places,
                said.shown(),
                said.heldBack());
    }

    /** Where it is told to have been, and the areas around it. */
    private static Set<String> places(Told told) {
        Set<String> places = new LinkedHashSet<>();
        scenes(told).forEach(spot -> {
            if (spot.id() != null) {
                places.add(spot.id());
            }
            spot.areas().stream().filter(area -> area != null).forEach(places::add);
        });
        return places;
    }

    private static Stream<Spot> scenes(Told told) {
        return told.viewed().sourcings().stream().map(Sourcing::telling).flatMap(telling -> telling.scenes());
    }

    /** Its place, or another of the same event where the gazetteer does not have it. */
    private static Optional<Spot> placed(Told told) {
        return Optional.ofNullable(told.viewed().headline().spot())
                .map(spot -> spot.hasPoint()
                        ? spot
                        : scenes(told)
                                .filter(Spot::hasPoint)
                                .min(Comparator.comparingInt(Spot::precision))
                                .orElse(spot));
    }

    private Where asTold(Spot spot) {
        return new Where(
                spot.id(),
                spot.name(),
                spot.id() == null
                        ? null
                        : gazetteer.place(spot.id()).map(PlaceEntry::nameEn).orElse(null),
                spot.lat(),
                spot.lon(),
                spot.radiusKm() == null ? REACH_KM : spot.radiusKm(),
                spot.precision(),
                false);
    }

    private Where area(Shield.Shown shown) {
        Optional<PlaceEntry> place = Optional.ofNullable(shown.id()).flatMap(gazetteer::place);
        return new Where(
                shown.id(),
                shown.name(),
                place.map(PlaceEntry::nameEn).orElse(null),
                shown.lat(),
                shown.lon(),
                shown.radiusKm(),
                place.filter(area -> area.kind().equals("district")).isPresent() ? 3 : 4,
                true);
    }

    /** A place and what contains it. */
    private Set<String> around(String id) {
        Set<String> around = new LinkedHashSet<>();
        Optional.ofNullable(id).flatMap(gazetteer::place).ifPresent(place -> {
            around.add(place.id());
            around.addAll(place.within());
        });
        return around;
    }
}
