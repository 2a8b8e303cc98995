package org.rawi.ledger.telling;

import java.util.List;
import java.util.Objects;
import org.rawi.knowledge.PlaceEntry;

/**
 * A place of a telling, without the words that name it: tellings of one place share one spot.
 *
 * @param id gazetteer id, or null where the name is in no gazetteer
 * @param name the name alone, «آرك»
 * @param role at, from, toward, fired_from, held_at or home
 * @param relation at, near, north_of …
 * @param lat degrees north (WGS84), or null
 * @param lon degrees east (WGS84), or null
 * @param radiusKm how far the event may lie from the coordinates, or null
 * @param precision 1 the named place, 2 near it, 3 a district, 4 a governorate, 5 a region, 6 the country
 * @param areas ids of the containing areas, smallest first
 * @param country ISO 3166 code, or null
 * @param whole whether the text says that it means the whole of it: «كامل ريف حمص»
 */
public record Spot(
        String id,
        String name,
        String role,
        String relation,
        Double lat,
        Double lon,
        Double radiusKm,
        int precision,
        List<String> areas,
        String country,
        boolean whole) {
    public Spot {
        Objects.requireNonNull(name);
        areas = List.copyOf(areas);
    }

    /** Whether it is where the event is told to have been, and neither where someone came from nor where he lives. */
    public boolean isScene() {
        return role == null || role.equals("at") || role.equals("held_at");
    }

    public boolean hasPoint() {
        return lat != null && lon != null;
    }

    /** Great-circle distance in kilometres; both must have a point. */
    public double kmTo(Spot other) {
        return PlaceEntry.km(lat, lon, other.lat, other.lon);
    }

    /** Whether {@code other} lies in this area by the gazetteer, or is it. */
    public boolean contains(Spot other) {
        return id != null && (id.equals(other.id) || other.areas.contains(id));
    }
}
