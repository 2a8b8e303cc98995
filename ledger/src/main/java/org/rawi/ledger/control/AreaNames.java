package org.rawi.ledger.control;

import org.rawi.knowledge.Gazetteer;
import org.rawi.ledger.telling.Spot;

/**
 * Tells an area from a part of it that bears the area's id: «ريف حمص الشرقي» is a part of «حمص», and «ريف حمص» is all that lies
 * in it. Immutable.
 */
final class AreaNames {
    private static final int DISTRICT = 3;

    private final Gazetteer gazetteer;

    AreaNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether what is said of the spot is said of each place in it: the text means the whole of it, and no part. */
    boolean meansAllIn(Spot spot) {
        return spot.id() != null && spot.whole() && !isPart(spot);
    }

    /** Whether the spot is no more than a part of the area whose id it bears. */
    boolean isPart(Spot spot) {
        if (spot.id() == null
                || spot.precision() < DISTRICT
                || gazetteer.place(spot.id()).isEmpty()) {
            return false;
        }
        String name = spot.name();
        while (!isNamed(spot, name)) {
            int next = name.indexOf(' ');
            if (next < 0) {
                return true;
            }
            name = name.substring(next + 1);
        }
        return false;
    }

    private boolean isNamed(Spot spot, String name) {
        return gazetteer.find(name).stream().anyMatch(place -> place.id().equals(spot.id()));
    }
}
