package org.rawi.ledger.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Telling;

/** Gathers the values of one field and who holds them. */
final class StanceBuilder {
    /** Who holds a value. */
    private record Holders(Map<String, Origin> origins, Set<String> claims) {}

    private final List<Sourcing> sourcings;
    private final OriginCounter counter;
    private final Map<Value, Holders> values = new LinkedHashMap<>();

    StanceBuilder(List<Sourcing> sourcings, OriginCounter counter) {
        this.sourcings = sourcings;
        this.counter = counter;
    }

    void add(Value value, Origin origin, String claim) {
        Holders holders =
                values.computeIfAbsent(value, held -> new Holders(new LinkedHashMap<>(), new LinkedHashSet<>()));
        holders.origins().putIfAbsent(origin.key(), origin);
        holders.claims().add(claim);
    }

    /** The stances; nothing where nobody gives a value. */
    Optional<FieldStances> build(Field field) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<Stance> stances = new ArrayList<>();
        values.forEach((value, holders) -> stances.add(stance(value, holders)));
        stances.sort(Comparator.comparing(Stance::since, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Stance::value));
        return Optional.of(new FieldStances(field, stances, isDisputed()));
    }

    private Stance stance(Value value, Holders holders) {
        List<Sourcing> held = sourcings.stream()
                .filter(sourcing -> holders.claims().contains(sourcing.telling().claim()))
                .toList();
        return new Stance(
                value.text(),
                List.copyOf(holders.origins().values()),
                counter.count(held, origin -> holders.origins().containsKey(origin.key())),
                held.stream().map(sourcing -> sourcing.telling().claim()).toList(),
                held.stream()
                        .map(Sourcing::telling)
                        .map(Telling::published)
                        .filter(Objects::nonNull)
                        .min(Comparator.<LocalDate>naturalOrder())
                        .orElse(null));
    }

    /** Whether two origins hold what cannot both be so; who corrects himself disagrees with nobody. */
    private boolean isDisputed() {
        List<Value> all = List.copyOf(values.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int k = i + 1; k < all.size(); k++) {
                if (!all.get(i).agreesWith(all.get(k)) && areOfTwo(all.get(i), all.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean areOfTwo(Value one, Value other) {
        Set<String> both = new LinkedHashSet<>(values.get(one).origins().keySet());
        both.addAll(values.get(other).origins().keySet());
        return both.size() > 1;
    }
}
