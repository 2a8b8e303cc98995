package org.rawi.desk.memory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.view.Viewed;

/** Incidents that may be the same event as another: days near each other, and a place or an area in common. */
final class LookAlikes {
    private static final int MOST = 5;
    private static final long DAYS = 3;

    private final Shelf shelf;

    LookAlikes(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Those most alike first. */
    List<Viewed> of(Viewed viewed) {
        return shelf.incidents().values().stream()
                .filter(other -> !other.incident().equals(viewed.incident()))
                .filter(other -> days(viewed, other) <= DAYS && places(viewed, other) > 0)
                .sorted(Comparator.comparingLong((Viewed other) -> days(viewed, other) - likeness(viewed, other))
                        .thenComparing(other -> other.incident().incident()))
                .limit(MOST)
                .toList();
    }

    private static long days(Viewed one, Viewed other) {
        LocalDate from = Parts.day(one);
        LocalDate to = Parts.day(other);
        return from == null || to == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(from, to));
    }

    private static long likeness(Viewed one, Viewed other) {
        return 2L * places(one, other)
                + (one.headline().kind().equals(other.headline().kind()) ? 3 : 0);
    }

    private static int places(Viewed one, Viewed other) {
        Set<String> common = new HashSet<>(places(one));
        common.retainAll(places(other));
        return common.size();
    }

    private static Set<String> places(Viewed viewed) {
        Set<String> places = new HashSet<>();
        Spot spot = viewed.headline().spot();
        if (spot != null) {
            places.add(spot.id() == null ? spot.name() : spot.id());
            places.addAll(spot.areas());
        }
        return places;
    }
}
