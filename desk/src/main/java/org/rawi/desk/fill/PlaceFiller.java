package org.rawi.desk.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.desk.chart.Histograms;
import org.rawi.desk.chart.MapPoint;
import org.rawi.desk.page.Blame;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.Named;
import org.rawi.desk.page.PlacePage;
import org.rawi.desk.words.Catalogue;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.ledger.control.ControlSpan;
import org.rawi.ledger.control.ControlTimelines;
import org.rawi.store.search.Digest;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.workflow.Explore.FoundIncidents;
import org.rawi.workflow.Told;

/** Fills place pages. */
final class PlaceFiller {
    /** How many incidents a page lists; Explore has the rest. */
    static final int MOST_ROWS = 100;

    private static final int MOST_KINDS = 8;
    private static final Set<String> OF_CONTROL =
            Set.of("territory_seized", "territory_transferred", "withdrawal", "siege", "siege_lifted");
    /** How many incidents of control, the latest, a timeline is made of. */
    private static final int MOST_CONTROL = 500;

    private final Basis basis;
    private final Parts parts;
    private final Catalogue words;

    PlaceFiller(Basis basis, Parts parts) {
        this.basis = basis;
        this.parts = parts;
        words = parts.words();
    }

    Optional<PlacePage> find(String id) {
        return parts.names().findPlace(id).map(this::fill);
    }

    private PlacePage fill(PlaceEntry place) {
        Filters filters = Filters.NONE.with("place", place.id());
        Query there = basis.all().with(Field.PLACE, Set.of(place.id())).page(MOST_ROWS, null);
        Digest digest = basis.explore().digestOfIncidents(there, Set.of(Dimension.KIND));
        List<Told> newest = basis.explore().incidents(there).incidents();
        FoundIncidents ofControl = basis.explore()
                .incidents(basis.all()
                        .with(Field.PLACE, around(place))
                        .with(Field.KIND, OF_CONTROL)
                        .page(MOST_CONTROL, null));
        return new PlacePage(
                place.id(),
                parts.names().place(place.id(), place.name(), words),
                words.language().code().equals("ar") ? place.nameEn() : place.name(),
                place.kind(),
                place.within().stream()
                        .map(area -> new Named(parts.names().place(area, area, words), parts.at("/place/" + area)))
                        .toList(),
                basis.maps().drawNear(points(place, digest, newest, filters), words),
                Histograms.of(
                        digest.histogram(),
                        words,
                        (from, to) -> parts.explore(
                                filters.with("since", from.toString()).with("until", to.toString()))),
                control(place, ofControl.incidents()),
                ofControl.total() > ofControl.incidents().size(),
                Parts.choices(
                        digest.facets().getOrDefault(Dimension.KIND, List.of()),
                        MOST_KINDS,
                        kind -> words.name("kind", kind),
                        kind -> parts.explore(filters.with("kind", kind))),
                newest.stream().map(parts::row).toList(),
                Math.toIntExact(digest.total()));
    }

    /** What is told of a whole area holds for the places in it. */
    private static Set<String> around(PlaceEntry place) {
        List<String> around = new ArrayList<>(place.within());
        around.add(place.id());
        return Set.copyOf(around);
    }

    private List<MapPoint> points(PlaceEntry place, Digest digest, List<Told> newest, Filters filters) {
        List<MapPoint> points = new Points(parts).of(digest, newest, filters);
        return points.isEmpty()
                ? List.of(new MapPoint(
                        place.lat(),
                        place.lon(),
                        place.radiusKm(),
                        1,
                        parts.names().place(place.id(), place.name(), words),
                        parts.at("/place/" + place.id())))
                : points;
    }

    private List<PlacePage.Held> control(PlaceEntry place, List<Told> incidents) {
        return new ControlTimelines(parts.knowledge())
                .of(incidents.stream().map(Told::account).toList()).stream()
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
