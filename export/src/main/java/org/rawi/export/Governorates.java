package org.rawi.export;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;

/** The governorates of a claim's places, «حمص». */
final class Governorates {
    /** A p-code of the first level has two digits: {@code sy.SY04}. */
    private static final Pattern FIRST_LEVEL = Pattern.compile("[a-z]{2}\\.[A-Z]{2}\\d{2}");

    private static final int GOVERNORATE = 4;

    private Governorates() {}

    static String of(Claim claim) {
        return claim.places().stream()
                .map(Governorates::of)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String of(PlaceRef place) {
        List<PlaceRef.Area> within = place.within();
        for (PlaceRef.Area area : within) {
            if (area.id() != null && FIRST_LEVEL.matcher(area.id()).matches()) {
                return area.name();
            }
        }
        if (place.precision() == GOVERNORATE) {
            return place.name();
        }
        return place.precision() < GOVERNORATE && !within.isEmpty()
                ? within.get(within.size() - 1).name()
                : null;
    }
}
