package org.rawi.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.knowledge.Row;
import org.rawi.text.Folding;

/**
 * The places that stand in the gazetteer already, or came in before in this run, so that none is there twice.
 *
 * <p>A place is known by its id, by an id of GeoNames or OCHA that a row's source names, or by one of its names where one
 * of that name and sort lies near.
 */
final class KnownPlaces {
    private static final Pattern GEONAMES = Pattern.compile("GeoNames (\\d+)");
    private static final Pattern OCHA = Pattern.compile("OCHA (\\w+)");
    private static final Set<String> SETTLED = Set.of("city", "town", "village", "quarter", "camp");
    private static final Map<String, Double> UNIT_KM =
            Map.of("governorate", 100.0, "district", 40.0, "subdistrict", 20.0, "country", 2000.0);
    private static final Set<String> FAMED = Set.of("country", "governorate", "region", "city");
    private static final double SETTLED_KM = 4;
    private static final double OTHER_KM = 8;

    private record Known(String id, String kind, double lat, double lon) {}

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Set<String> classWords;

    /** The class words are taken off names before they are compared: «قرية الطيبة» is «الطيبة». */
    KnownPlaces(List<Row> rows, Set<String> classWords) {
        this.classWords = classWords;
        for (Row row : rows) {
            PlaceEntry place = PlaceEntry.of(row);
            ids.put(place.id(), place.id());
            external(place).forEach(id -> ids.putIfAbsent(id, place.id()));
            Known known = new Known(place.id(), place.kind(), place.lat(), place.lon());
            row.variants("names").forEach(name -> put(name, known));
        }
    }

    private static List<String> external(PlaceEntry place) {
        List<String> external = new ArrayList<>();
        for (Matcher id = GEONAMES.matcher(place.source()); id.find(); ) {
            external.add("gn." + id.group(1));
        }
        for (Matcher id = OCHA.matcher(place.source()); id.find(); ) {
            external.add(place.country().toLowerCase(Locale.ROOT) + "." + id.group(1));
        }
        return external;
    }

    private void put(String name, Known known) {
        List<Known> same = byName.computeIfAbsent(bare(name), k -> new ArrayList<>(1));
        if (!same.contains(known)) {
            same.add(known);
        }
    }

    private String bare(String name) {
        String folded = Folding.fold(name);
        int space = folded.indexOf(' ');
        return space > 0 && classWords.contains(folded.substring(0, space)) ? folded.substring(space + 1) : folded;
    }

    /** The id of the place that this one is; empty where it is new. */
    Optional<String> find(ImportedPlace place) {
        if (ids.containsKey(place.id())) {
            return Optional.of(ids.get(place.id()));
        }
        for (String name : place.isPlaced() ? place.names() : List.<String>of()) {
            for (Known known : byName.getOrDefault(bare(name), List.of())) {
                if (isSame(known, place)) {
                    return Optional.of(known.id());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Known known, ImportedPlace place) {
        String kind = place.feature().kind();
        boolean settled = SETTLED.contains(kind);
        boolean sameSort = settled ? SETTLED.contains(known.kind()) : kind.equals(known.kind());
        double near = settled ? SETTLED_KM : UNIT_KM.getOrDefault(kind, OTHER_KM);
        return sameSort && PlaceEntry.km(known.lat(), known.lon(), place.lat(), place.lon()) <= near;
    }

    /** Whether a country, a governorate, a region or a city bears the name: «القدس» alone is the city, not a hamlet. */
    boolean isOfFame(String name) {
        return byName.getOrDefault(bare(name), List.of()).stream().anyMatch(known -> FAMED.contains(known.kind()));
    }

    /** Takes in a place that has become a row. */
    void add(ImportedPlace place) {
        ids.put(place.id(), place.id());
        Known known = new Known(place.id(), place.feature().kind(), place.lat(), place.lon());
        place.names().forEach(name -> put(name, known));
    }

    /** The id under which a unit stands, its own where it is unknown. */
    String known(String id) {
        return ids.getOrDefault(id, id);
    }

    /** Says that an id means a place that stands under another. */
    void join(String id, String known) {
        ids.put(id, known);
    }
}
