package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.export.FieldJson;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.model.PlaceRef;

/** The places that words of a text may mean: those that the coder passed over, those of another name, and points on the map. */
public final class PlaceChoices {
    private static final int NEAREST = 5;
    /** What is given as a point lies within so many kilometres of it. */
    private static final double REACH_KM = 1;

    private static final Map<String, Integer> PRECISIONS =
            Map.of("country", 6, "region", 5, "border", 5, "governorate", 4, "district", 3, "subdistrict", 3);

    private final Gazetteer gazetteer;

    public PlaceChoices(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places that bear the name of {@code place} beside the one that it was taken for, those near that one first. */
    public List<PlaceEntry> rejected(PlaceRef place) {
        Set<PlaceEntry> bearers = new LinkedHashSet<>(gazetteer.find(place.name()));
        bearers.addAll(gazetteer.find(place.words().text()));
        Optional<PlaceEntry> chosen = Optional.ofNullable(place.id()).flatMap(gazetteer::place);
        List<PlaceEntry> rejected = new ArrayList<>(bearers);
        chosen.ifPresent(rejected::remove);
        chosen.ifPresent(entry -> rejected.sort(Comparator.comparingDouble((PlaceEntry other) -> other.kmTo(entry))));
        return rejected;
    }

    /** Places by name, Arabic or English, or by id: those of exactly that name first. */
    public List<PlaceEntry> find(String asked) {
        if (asked.isBlank()) {
            return List.of();
        }
        Set<PlaceEntry> found = new LinkedHashSet<>(gazetteer.find(asked.strip()));
        found.addAll(gazetteer.findEnglish(asked));
        found.addAll(gazetteer.findLike(asked));
        return List.copyOf(found);
    }

    /** The places nearest to a point. */
    public List<PlaceEntry> near(double lat, double lon) {
        return gazetteer.places().stream()
                .filter(place -> Math.abs(place.lat() - lat) < 1 && Math.abs(place.lon() - lon) < 1)
                .filter(place -> !PRECISIONS.containsKey(place.kind()))
                .sorted(Comparator.comparingDouble(place -> PlaceEntry.km(lat, lon, place.lat(), place.lon())))
                .limit(NEAREST)
                .toList();
    }

    public Optional<PlaceEntry> find(PlaceRef place) {
        return Optional.ofNullable(place.id()).flatMap(gazetteer::place);
    }

    /** The areas in which a place lies, smallest first. */
    public List<PlaceEntry> within(PlaceEntry place) {
        return gazetteer.within(place);
    }

    /**
     * What a decision says of words that mean the place with this id.
     *
     * @throws RefusedException where there is none
     */
    public String value(String id) {
        PlaceEntry place = gazetteer
                .place(id)
                .orElseThrow(() -> new RefusedException(
                        new Refusal("place", id, "the id of a place of the gazetteer, sy.SY0402")));
        return value(
                place.id(),
                place.name(),
                place.nameEn().isEmpty() ? null : place.nameEn(),
                place.lat(),
                place.lon(),
                place.radiusKm(),
                PRECISIONS.getOrDefault(place.kind(), 1),
                gazetteer.within(place),
                place.country());
    }

    /**
     * What a decision says of words that mean a point that no place of the gazetteer is.
     *
     * @throws RefusedException where it is no point on earth
     */
    public String value(PlaceRef named, double lat, double lon) {
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw new RefusedException(new Refusal(
                    "point", lat + ", " + lon, "degrees north from -90 to 90, and degrees east from -180 to 180"));
        }
        List<PlaceEntry> about = near(lat, lon);
        PlaceEntry nearest = about.isEmpty() ? null : about.get(0);
        return value(
                null,
                named.name(),
                null,
                lat,
                lon,
                REACH_KM,
                1,
                nearest == null ? List.of() : gazetteer.within(nearest),
                nearest == null ? null : nearest.country());
    }

    private static String value(
            String id,
            String name,
            String nameEn,
            double lat,
            double lon,
            double radius,
            int precision,
            List<PlaceEntry> within,
            String country) {
        return String.format(
                Locale.ROOT,
                "{\"id\": %s, \"name\": %s, \"name_en\": %s, \"lat\": %s, \"lon\": %s, \"radius_km\": %s,"
                        + " \"precision\": %d, \"within\": [%s], \"within_ids\": [%s], \"country\": %s}",
                FieldJson.text(id),
                FieldJson.text(name),
                FieldJson.text(nameEn),
                lat,
                lon,
                radius,
                precision,
                String.join(
                        ", ",
                        within.stream().map(area -> FieldJson.text(area.name())).toList()),
                String.join(
                        ", ",
                        within.stream().map(area -> FieldJson.text(area.id())).toList()),
                FieldJson.text(country == null || country.isEmpty() ? null : country));
    }
}
