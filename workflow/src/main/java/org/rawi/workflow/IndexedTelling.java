package org.rawi.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Spot;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;
import org.rawi.store.search.IndexedIncident;
import org.rawi.store.search.IndexedIncident.Where;

/** Makes of an incident what the index holds of it. Thread-safe. */
final class IndexedTelling {
    private static final double REACH_KM = 2;

    private final Gazetteer gazetteer;
    private final ToldValues values;

    IndexedTelling(Knowledge knowledge) {
        this.gazetteer = knowledge.gazetteer();
        this.values = new ToldValues(knowledge);
    }

    /** {@code sentences} are those of the claims, by id. */
    IndexedIncident of(Told told, Map<String, String> sentences) {
        Headline headline = told.viewed().headline();
        LocalDate from = headline.from();
        Set<String> places = places(told);
        Where where = where(told);
        ToldValues.Values of = values.of(told, places);
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
                where,
                places,
                words(told, sentences));
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
    private Where where(Told told) {
        Spot spot = told.viewed().headline().spot();
        if (spot == null) {
            return Where.NOWHERE;
        }
        Spot placed = spot.hasPoint()
                ? spot
                : scenes(told)
                        .filter(Spot::hasPoint)
                        .min(Comparator.comparingInt(Spot::precision))
                        .orElse(spot);
        return new Where(
                placed.id(),
                placed.name(),
                english(placed.id()),
                placed.lat(),
                placed.lon(),
                placed.radiusKm() == null ? REACH_KM : placed.radiusKm(),
                placed.precision(),
                false);
    }

    private String english(String place) {
        return place == null
                ? null
                : gazetteer.place(place).map(PlaceEntry::nameEn).orElse(null);
    }

    private List<String> words(Told told, Map<String, String> sentences) {
        Set<String> words = new LinkedHashSet<>();
        for (Claim claim : told.shown()) {
            words.add(sentences.getOrDefault(claim.claim(), ""));
            Stream.concat(claim.initiators().stream(), claim.targets().stream())
                    .map(ActorRef::words)
                    .filter(named -> named != null)
                    .forEach(named -> words.add(named.text()));
            for (PlaceRef place : claim.places()) {
                add(words, place.name(), place.nameEn());
                place.within().forEach(area -> add(words, area.name(), english(area.id())));
            }
        }
        return new ArrayList<>(words);
    }

    private static void add(Set<String> words, String name, String english) {
        words.add(name);
        if (english != null) {
            words.add(english);
        }
    }
}
