package org.rawi.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One place of the gazetteer.
 *
 * @param id «sy.SY0402», «gn.163533» or «rawi.word-word»
 * @param kind its class, «village»
 * @param name the Arabic name
 * @param nameEn the English name
 * @param lat degrees north (WGS84)
 * @param lon degrees east (WGS84)
 * @param radiusKm how far its outskirts lie from the coordinates
 * @param within ids of containing areas, smallest first
 * @param country ISO 3166 code
 * @param source where the row comes from
 * @param origin file and line of the row
 */
public record PlaceEntry(
        String id,
        String kind,
        String name,
        String nameEn,
        double lat,
        double lon,
        double radiusKm,
        List<String> within,
        String country,
        String source,
        String origin) {
    private static final Pattern AREAS = Pattern.compile("[ |;]+");

    /** Great-circle distance in kilometres on a sphere of 6371 km. */
    public double kmTo(PlaceEntry other) {
        return km(lat, lon, other.lat, other.lon);
    }

    /** Great-circle distance between two points in degrees, in kilometres. */
    public static double km(double lat, double lon, double otherLat, double otherLon) {
        double phi = Math.toRadians(lat);
        double otherPhi = Math.toRadians(otherLat);
        double dPhi = Math.toRadians(otherLat - lat) / 2;
        double dLambda = Math.toRadians(otherLon - lon) / 2;
        double h = Math.sin(dPhi) * Math.sin(dPhi)
                + Math.cos(phi) * Math.cos(otherPhi) * Math.sin(dLambda) * Math.sin(dLambda);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** The place that a row of the table {@code places} is. */
    public static PlaceEntry of(Row row) {
        return new PlaceEntry(
                row.cell("id"),
                row.cell("class"),
                row.variants("names").get(0),
                row.cell("name_en"),
                Double.parseDouble(row.cell("lat")),
                Double.parseDouble(row.cell("lon")),
                row.cell("radius_km").isEmpty() ? 2 : Double.parseDouble(row.cell("radius_km")),
                areas(row.cell("within")),
                row.cell("country"),
                row.cell("source"),
                row.origin());
    }

    private static List<String> areas(String cell) {
        return cell.isBlank() ? List.of() : List.of(AREAS.split(cell));
    }
}
