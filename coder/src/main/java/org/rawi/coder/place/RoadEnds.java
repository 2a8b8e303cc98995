package org.rawi.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.knowledge.Gazetteer;
import org.rawi.knowledge.PlaceEntry;

/**
 * Where a road runs that is named by its ends: «طريق سلمية - إثريا» lies where a Salamiyah and an Ithriyah are
 * closest.
 */
final class RoadEnds {
    private final Gazetteer gazetteer;
    private final Worth worth;

    RoadEnds(Gazetteer gazetteer, Worth worth) {
        this.gazetteer = gazetteer;
        this.worth = worth;
    }

    /**
     * The governorate of the first end, or of what the name is called after; empty where the name is no road or
     * neither end is known.
     */
    Optional<PlaceEntry> area(PlaceValue value, PlaceEntry near) {
        int space = value.name().indexOf(' ');
        String[] ends = value.name().substring(space + 1).split("\\s*[-–—]\\s*");
        // «شارع بغداد» is called after a town that is elsewhere
        if (space < 0 || ends.length < 2 && value.name().startsWith("شارع")) {
            return Optional.empty();
        }
        List<PlaceEntry> from = home(ends[0]);
        if (ends.length < 2) {
            return after(from, near);
        }
        List<PlaceEntry> to = home(ends[1]);
        PlaceEntry best = null;
        double closest = Double.MAX_VALUE;
        for (PlaceEntry one : from) {
            for (PlaceEntry other : to) {
                if (one.kmTo(other) < closest) {
                    best = one;
                    closest = one.kmTo(other);
                }
            }
        }
        if (best == null) {
            List<PlaceEntry> known = from.isEmpty() ? to : from;
            best = known.isEmpty() ? null : known.get(0);
        }
        return Optional.ofNullable(best).flatMap(this::governorate);
    }

    /** «ساحة سلقين», «حاجز دير قانون»: in the governorate of the place that it is called after, if that is one. */
    private Optional<PlaceEntry> after(List<PlaceEntry> places, PlaceEntry near) {
        List<PlaceEntry> areas = places.stream()
                .filter(p -> near == null || p.kmTo(near) < near.radiusKm() + 60)
                .flatMap(p -> governorate(p).stream())
                .distinct()
                .toList();
        return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
    }

    private Optional<PlaceEntry> governorate(PlaceEntry place) {
        return place.kind().equals("governorate")
                ? Optional.of(place)
                : gazetteer.within(place).stream().reduce((a, b) -> b);
    }

    private List<PlaceEntry> home(String name) {
        List<PlaceEntry> places = new ArrayList<>(gazetteer.find(name));
        if (places.stream().anyMatch(worth::isHome)) {
            places.removeIf(p -> !worth.isHome(p));
        }
        return places;
    }
}
