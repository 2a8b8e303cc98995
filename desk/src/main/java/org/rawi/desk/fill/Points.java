package org.rawi.desk.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawi.desk.chart.MapPoint;
import org.rawi.desk.page.Filters;
import org.rawi.export.harm.Shield;
import org.rawi.store.search.Digest;
import org.rawi.workflow.Told;

/** One point of a map for each place, for as many incidents as lie there. */
final class Points {
    /** More of them nobody could tell apart. */
    private static final int MOST = 1000;

    private final Parts parts;

    Points(Parts parts) {
        this.parts = parts;
    }

    /** Those of all that fits {@code filters}, of which {@code some} are at hand: by these where they are all. */
    List<MapPoint> of(Digest digest, List<Told> some, Filters filters) {
        return digest.total() == some.size() ? each(some, filters) : counted(digest.places(), filters);
    }

    private List<MapPoint> counted(List<Digest.PlaceCount> places, Filters filters) {
        return places.stream()
                .limit(MOST)
                .map(place -> new MapPoint(
                        place.lat(),
                        place.lon(),
                        place.radiusKm(),
                        Math.toIntExact(place.claims()),
                        many(parts.names().place(place.id(), place.name(), parts.words()), place.claims()),
                        at(place.id(), filters)))
                .toList();
    }

    private String many(String name, long count) {
        return parts.words().say("map.many", name, parts.words().count("count.incidents", count));
    }

    private String at(String place, Filters filters) {
        return place == null
                ? parts.explore(filters)
                : parts.explore(filters.with("place", place).without("view"));
    }

    private List<MapPoint> each(List<Told> incidents, Filters filters) {
        Map<String, List<Told>> byPlace = new LinkedHashMap<>();
        Map<String, Shield.Shown> places = new LinkedHashMap<>();
        for (Told incident : incidents) {
            parts.drawn(incident).ifPresent(shown -> {
                String key = shown.id() == null ? shown.name() : shown.id();
                places.merge(key, shown, (one, other) -> one.radiusKm() >= other.radiusKm() ? one : other);
                byPlace.computeIfAbsent(key, none -> new ArrayList<>()).add(incident);
            });
        }
        List<MapPoint> points = new ArrayList<>();
        byPlace.forEach((key, there) -> points.add(point(places.get(key), there, filters)));
        return points;
    }

    private MapPoint point(Shield.Shown shown, List<Told> there, Filters filters) {
        String name = parts.names().place(shown.id(), shown.name(), parts.words());
        Told first = there.get(0);
        boolean alone = there.size() == 1;
        String kind = parts.words().name("kind", first.viewed().headline().kind());
        return new MapPoint(
                shown.lat(),
                shown.lon(),
                shown.radiusKm(),
                there.size(),
                alone ? parts.words().say("map.one", name, kind) : many(name, there.size()),
                alone ? parts.at("/incident/" + first.id()) : at(shown.id(), filters));
    }
}
