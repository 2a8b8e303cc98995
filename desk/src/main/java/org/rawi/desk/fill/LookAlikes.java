package org.rawi.desk.fill;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.export.harm.Shield;
import org.rawi.knowledge.PlaceEntry;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.view.Viewed;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.workflow.Told;

/** Incidents that may be the same event as another: days near each other, and a place or an area in common. */
final class LookAlikes {
    private static final int MOST = 5;
    private static final int LOOKED_AT = 60;
    private static final long DAYS = 3;
    private static final int LEAST_AREAS = 2;

    private final Basis basis;
    private final Parts parts;

    LookAlikes(Basis basis, Parts parts) {
        this.basis = basis;
        this.parts = parts;
    }

    /** Those most alike first, of those that happened near it. */
    List<Told> of(Told told) {
        LocalDate day = Parts.day(told.viewed());
        Set<String> near = near(told);
        if (day == null || near.isEmpty()) {
            return List.of();
        }
        Query query = basis.all()
                .with(Field.PLACE, near)
                .within(day.minusDays(DAYS), day.plusDays(DAYS))
                .page(LOOKED_AT, null);
        return basis.explore().incidents(query).incidents().stream()
                .filter(other -> !other.id().equals(told.id()))
                .filter(other -> days(told, other) <= DAYS)
                .sorted(Comparator.comparingLong((Told other) -> days(told, other) - likeness(told, other))
                        .thenComparing(Told::id))
                .limit(MOST)
                .toList();
    }

    /** Its place and the smallest area around it, as far as they may be shown. */
    private Set<String> near(Told told) {
        Set<String> near = new HashSet<>();
        Optional<Shield.Shown> shown = parts.shown(told).filter(place -> place.id() != null);
        shown.map(Shield.Shown::id).ifPresent(near::add);
        List<String> areas = shown.flatMap(place -> parts.names().findPlace(place.id()))
                .map(PlaceEntry::within)
                .orElseGet(() -> told.viewed().headline().spot() == null
                        ? List.of()
                        : told.viewed().headline().spot().areas());
        areas.stream().limit(Math.max(1, areas.size() - LEAST_AREAS)).forEach(near::add);
        return near;
    }

    private static long days(Told one, Told other) {
        LocalDate from = Parts.day(one.viewed());
        LocalDate to = Parts.day(other.viewed());
        return from == null || to == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(from, to));
    }

    private static long likeness(Told one, Told other) {
        Set<String> common = new HashSet<>(places(one.viewed()));
        common.retainAll(places(other.viewed()));
        boolean sameKind =
                one.viewed().headline().kind().equals(other.viewed().headline().kind());
        return 2L * common.size() + (sameKind ? 3 : 0);
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
