package org.rawi.desk.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rawi.desk.chart.Histograms;
import org.rawi.desk.chart.MapPoint;
import org.rawi.desk.chart.Maps;
import org.rawi.desk.page.Blame;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.Named;
import org.rawi.desk.page.PlacePage;
import org.rawi.desk.words.Catalogue;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.ledger.control.ControlSpan;
import org.rawi.ledger.control.ControlTimelines;
import org.rawi.ledger.view.Viewed;

/** Fills place pages. */
final class PlaceFiller {
    private static final int MOST_ROWS = 100;
    private static final int MOST_KINDS = 8;

    private final Shelf shelf;
    private final Maps maps;
    private final Parts parts;
    private final Catalogue words;

    PlaceFiller(Shelf shelf, Maps maps, Parts parts) {
        this.shelf = shelf;
        this.maps = maps;
        this.parts = parts;
        words = parts.words();
    }

    Optional<PlacePage> find(String id) {
        return parts.names().findPlace(id).map(this::fill);
    }

    private PlacePage fill(PlaceEntry place) {
        Filters filters = Filters.NONE.with("place", place.id());
        List<Viewed> there = shelf.incidents().values().stream()
                .filter(viewed -> isShownAt(viewed, place))
                .sorted(byDay())
                .toList();
        Map<String, Integer> kinds = new HashMap<>();
        there.forEach(viewed -> kinds.merge(viewed.headline().kind(), 1, Integer::sum));
        List<MapPoint> points = new ArrayList<>(parts.points(there, filters));
        if (points.isEmpty()) {
            points.add(new MapPoint(
                    place.lat(),
                    place.lon(),
                    place.radiusKm(),
                    1,
                    parts.names().place(place.id(), place.name(), words),
                    parts.at("/place/" + place.id())));
        }
        return new PlacePage(
                place.id(),
                parts.names().place(place.id(), place.name(), words),
                words.language().code().equals("ar") ? place.nameEn() : place.name(),
                place.kind(),
                place.within().stream()
                        .map(area -> new Named(parts.names().place(area, area, words), parts.at("/place/" + area)))
                        .toList(),
                maps.drawNear(points, words),
                Histograms.of(
                        there.stream().map(Parts::day).filter(Objects::nonNull).toList(),
                        words,
                        (from, to) -> parts.explore(
                                filters.with("since", from.toString()).with("until", to.toString()))),
                control(place),
                parts.choices(
                        kinds,
                        MOST_KINDS,
                        kind -> words.name("kind", kind),
                        kind -> parts.explore(filters.with("kind", kind))),
                there.stream().limit(MOST_ROWS).map(parts::row).toList(),
                there.size());
    }

    static Comparator<Viewed> byDay() {
        return Comparator.comparing(Parts::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed();
    }

    /** What is shown as an area only is not told of the village in it. */
    private boolean isShownAt(Viewed viewed, PlaceEntry place) {
        boolean told = viewed.sourcings().stream()
                .flatMap(sourcing -> sourcing.telling().scenes())
                .anyMatch(spot -> place.id().equals(spot.id()) || spot.areas().contains(place.id()));
        return told
                && parts.shown(viewed)
                        .map(shown -> !shown.area()
                                || place.id().equals(shown.id())
                                || place.kind().equals("governorate")
                                || place.kind().equals("country"))
                        .orElse(false);
    }

    private List<PlacePage.Held> control(PlaceEntry place) {
        return new ControlTimelines(parts.knowledge())
                .of(shelf.accounts()).stream()
                        .filter(control -> control.place().equals(place.id()))
                        .flatMap(control -> control.spans().stream())
                        .map(this::held)
                        .toList();
    }

    private PlacePage.Held held(ControlSpan span) {
        return new PlacePage.Held(
                span.from().toString(),
                span.to() == null ? "" : span.to().toString(),
                span.holds().stream()
                        .map(hold -> new Blame(
                                hold.actor() == null
                                        ? List.of(Named.of(words.say("nobody")))
                                        : List.of(parts.actor(hold.actor())),
                                false,
                                hold.origins().stream().map(parts::origin).toList()))
                        .toList(),
                span.contested(),
                span.endsInGap() ? span.lastReport().toString() : "");
    }
}
