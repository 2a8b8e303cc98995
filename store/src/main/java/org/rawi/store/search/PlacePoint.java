package org.rawi.store.search;

import java.util.Optional;
import org.rawi.model.PlaceRef;
import org.rawi.store.search.Digest.PlaceCount;
import org.rawi.store.search.IndexedIncident.Where;

/** A place with its point as one key, so that claims at it can be counted: its parts between tabs. */
record PlacePoint(String key) {
    static Optional<PlacePoint> of(PlaceRef place) {
        if (place.lat() == null || place.lon() == null) {
            return Optional.empty();
        }
        double radius = place.radiusKm() == null ? 0 : place.radiusKm();
        return Optional.of(of(new Where(
                place.id(), place.name(), place.nameEn(), place.lat(), place.lon(), radius, place.precision(), false)));
    }

    /** That of {@code where}, which has a point. */
    static PlacePoint of(Where where) {
        return new PlacePoint(String.join(
                "\t",
                where.id() == null ? "" : where.id(),
                where.lat().toString(),
                where.lon().toString(),
                Integer.toString(where.precision()),
                Double.toString(where.radiusKm()),
                where.area() ? "area" : "",
                where.name().replace('\t', ' '),
                where.nameEn() == null ? "" : where.nameEn().replace('\t', ' ')));
    }

    PlaceCount counted(long claims) {
        String[] parts = key.split("\t", -1);
        return new PlaceCount(
                parts[0].isEmpty() ? null : parts[0],
                parts[6],
                parts[7].isEmpty() ? null : parts[7],
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Integer.parseInt(parts[3]),
                Double.parseDouble(parts[4]),
                !parts[5].isEmpty(),
                claims);
    }
}
