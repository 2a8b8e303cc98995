package org.rawi.store.search;

import java.util.Optional;
import org.rawi.model.PlaceRef;
import org.rawi.store.search.Digest.PlaceCount;

/** A place with its point as one key, so that claims at it can be counted: its parts between tabs. */
record PlacePoint(String key) {
    static Optional<PlacePoint> of(PlaceRef place) {
        if (place.lat() == null || place.lon() == null) {
            return Optional.empty();
        }
        return Optional.of(new PlacePoint(String.join(
                "\t",
                place.id() == null ? "" : place.id(),
                Double.toString(place.lat()),
                Double.toString(place.lon()),
                Integer.toString(place.precision()),
                place.name().replace('\t', ' '),
                place.nameEn() == null ? "" : place.nameEn().replace('\t', ' '))));
    }

    PlaceCount counted(long claims) {
        String[] parts = key.split("\t", -1);
        return new PlaceCount(
                parts[0].isEmpty() ? null : parts[0],
                parts[4],
                parts[5].isEmpty() ? null : parts[5],
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Integer.parseInt(parts[3]),
                claims);
    }
}
