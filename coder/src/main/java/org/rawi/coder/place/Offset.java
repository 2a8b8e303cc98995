package org.rawi.coder.place;

import java.util.Map;
import org.rawi.knowledge.PlaceEntry;

/**
 * The point that a distance and a direction fix: «على بعد أربعة كيلومترات شمال شرق جب الجراح».
 *
 * @param lat degrees north
 * @param lon degrees east
 */
record Offset(double lat, double lon) {
    private static final double EARTH_KM = 6371;
    private static final Map<String, Double> BEARINGS = Map.of(
            "north_of", 0.0,
            "north_east_of", 45.0,
            "east_of", 90.0,
            "south_east_of", 135.0,
            "south_of", 180.0,
            "south_west_of", 225.0,
            "west_of", 270.0,
            "north_west_of", 315.0);

    /** The point so far from the place in that direction; the place itself where either is not told. */
    static Offset of(PlaceEntry place, String relation, Double kilometres) {
        Double bearing = BEARINGS.get(relation);
        if (bearing == null || kilometres == null) {
            return new Offset(place.lat(), place.lon());
        }
        double angle = Math.toRadians(bearing);
        double lat = place.lat() + Math.toDegrees(kilometres / EARTH_KM * Math.cos(angle));
        double width = Math.cos(Math.toRadians(place.lat()));
        double lon = place.lon() + Math.toDegrees(kilometres / EARTH_KM * Math.sin(angle) / width);
        return new Offset(round(lat), round(lon));
    }

    /** About ten metres: more would feign to know. */
    private static double round(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }

    /** How far off the event may be: a third of the distance told, as people round it, or ten kilometres. */
    static double radius(PlaceEntry place, String relation, Double kilometres) {
        if (relation.equals("at") || relation.equals("inside")) {
            return place.radiusKm();
        }
        boolean fixed = BEARINGS.containsKey(relation) && kilometres != null;
        return fixed ? Math.max(1, kilometres / 3) : place.radiusKm() + (kilometres == null ? 10 : kilometres);
    }
}
