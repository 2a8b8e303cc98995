package org.rawi.model;

import java.util.List;
import java.util.Objects;

/**
 * A place as one origin names it, resolved where that can be done with good reason.
 *
 * @param words the words as printed, «شرق آرك»
 * @param name the name alone, class words such as «قرية» dropped: «آرك»
 * @param role at, from, toward, fired_from, held_at or home
 * @param relation at, near, north_of, between, opposite, distance_from …
 * @param distanceKm distance from the named place, or null
 * @param id gazetteer id, or null where the name is in no gazetteer
 * @param nameEn English name, or null
 * @param lat degrees north (WGS84), or null
 * @param lon degrees east (WGS84), or null
 * @param radiusKm how far the event may lie from the coordinates, or null
 * @param precision 1 the named place, 2 near it, 3 a district, 4 a governorate, 5 a region across them, 6 the country
 * @param within containing areas, smallest first
 * @param country ISO 3166 code, or null
 * @param candidates how many gazetteer places bore the name
 */
public record PlaceRef(
        Words words,
        String name,
        String role,
        String relation,
        Double distanceKm,
        String id,
        String nameEn,
        Double lat,
        Double lon,
        Double radiusKm,
        int precision,
        List<Area> within,
        String country,
        int candidates) {
    /** A containing area: «sy.SY04», «حمص». */
    public record Area(String id, String name) {}

    public PlaceRef {
        Objects.requireNonNull(words);
        Objects.requireNonNull(name);
        within = List.copyOf(within);
    }
}
