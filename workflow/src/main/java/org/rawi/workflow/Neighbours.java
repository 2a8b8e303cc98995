package org.rawi.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawi.ledger.telling.Period;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;

/** Finds the incidents that a claim may belong to: of its days, and of its place or the areas around it. Thread-safe. */
final class Neighbours {
    /** Tellings of one event lie no more days apart, each with what bounds it. */
    private static final int DAYS = 8;

    private static final int MOST = 300;

    private final Explore explore;

    Neighbours(Explore explore) {
        this.explore = explore;
    }

    /** Ids of those incidents. */
    List<String> of(Claim claim) {
        Query query = days(claim);
        List<List<String>> circles = circles(claim);
        if (circles.isEmpty()) {
            Set<String> actors = Stream.concat(claim.initiators().stream(), claim.targets().stream())
                    .map(ActorRef::id)
                    .collect(Collectors.toSet());
            return actors.isEmpty() ? List.of() : explore.incidentIds(query.with(Field.ACTOR, actors));
        }
        List<String> found = List.of();
        for (List<String> places : circles) {
            found = explore.incidentIds(query.with(Field.PLACE, Set.copyOf(places)));
            if (found.size() < MOST) {
                return found;
            }
        }
        return found;
    }

    private static Query days(Claim claim) {
        Period period = Period.of(claim.time());
        LocalDate last = period.to() == null ? claim.published() : period.to();
        LocalDate first = period.from() == null ? last : period.from();
        Query query = Query.ALL.withPlacesAsTold().page(MOST, null);
        return first == null
                ? query
                : query.within(first.minusDays(DAYS), (last == null ? first : last).plusDays(DAYS));
    }

    /** The places and areas by which to look, from the widest circle to the narrowest. */
    private static List<List<String>> circles(Claim claim) {
        List<List<String>> circles = new ArrayList<>();
        int widest = claim.places().stream()
                .mapToInt(place -> place.within().size())
                .max()
                .orElse(-1);
        for (int left = widest; left >= 0; left--) {
            List<String> circle = new ArrayList<>();
            for (PlaceRef place : claim.places()) {
                List<String> ids = Stream.concat(
                                Stream.ofNullable(place.id()),
                                place.within().stream().map(PlaceRef.Area::id).filter(id -> id != null))
                        .toList();
                circle.addAll(ids.subList(0, Math.min(ids.size(), left + 1)));
            }
            if (!circle.isEmpty()) {
                circles.add(circle);
            }
        }
        return circles;
    }
}
