package org.rawi.ledger.headline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Count;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;

/**
 * An incident in one line: of each value the one that most origins give, the earlier told of two. It says nothing of who disagrees.
 *
 * @param kind the kind
 * @param initiators who acted, by id; empty where nobody says
 * @param targets who was acted on, by id
 * @param spot where, or null
 * @param from first day, or null
 * @param to last day, or null
 * @param killedLow the lowest toll of the dead that anyone gives, or null where nobody does
 * @param killedHigh the highest, or null where nobody does
 */
public record Headline(
        String kind,
        List<String> initiators,
        List<String> targets,
        Spot spot,
        LocalDate from,
        LocalDate to,
        Integer killedLow,
        Integer killedHigh) {
    public Headline {
        initiators = List.copyOf(initiators);
        targets = List.copyOf(targets);
    }

    /** The headline of an incident with these tellings. */
    public static Headline of(List<Sourcing> sourcings) {
        Optional<Telling> dated = commonest(
                        sourcings, telling -> telling.period().isBounded() ? telling.period() : null)
                .flatMap(period -> tellings(sourcings)
                        .filter(telling -> telling.period().equals(period))
                        .findFirst());
        List<Integer> killed = tellings(sourcings)
                .flatMap(telling -> telling.counts().stream())
                .filter(count -> count.effect().equals("killed") && count.min() != null)
                .map(Count::min)
                .sorted()
                .toList();
        return new Headline(
                commonest(sourcings, Telling::kind).orElseThrow(),
                commonest(sourcings, telling -> ids(telling.initiators())).orElse(List.of()),
                commonest(sourcings, telling -> ids(telling.targets())).orElse(List.of()),
                commonest(sourcings, Headline::spot).orElse(null),
                dated.map(telling -> telling.period().from()).orElse(null),
                dated.map(telling -> telling.period().to()).orElseGet(() -> latest(sourcings)),
                killed.isEmpty() ? null : killed.get(0),
                killed.isEmpty() ? null : killed.get(killed.size() - 1));
    }

    private static Stream<Telling> tellings(List<Sourcing> sourcings) {
        return sourcings.stream().map(Sourcing::telling);
    }

    /** The most exact of a telling's scenes. */
    private static Spot spot(Telling telling) {
        return telling.scenes().min(Comparator.comparingInt(Spot::precision)).orElse(null);
    }

    private static List<String> ids(List<Side> sides) {
        return sides.isEmpty() ? null : sides.stream().map(Side::id).toList();
    }

    /** No day is told: it was on the day of the first publication at the latest. */
    private static LocalDate latest(List<Sourcing> sourcings) {
        return tellings(sourcings)
                .map(telling -> telling.period().to())
                .filter(day -> day != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static <T> Optional<T> commonest(List<Sourcing> sourcings, Function<Telling, T> value) {
        Map<T, Set<String>> origins = new LinkedHashMap<>();
        for (Sourcing sourcing : sourcings) {
            T found = value.apply(sourcing.telling());
            if (found != null) {
                Set<String> keys = origins.computeIfAbsent(found, key -> new HashSet<>());
                sourcing.origins().stream().map(Origin::key).forEach(keys::add);
            }
        }
        List<T> values = new ArrayList<>(origins.keySet());
        values.sort(Comparator.comparingInt((T key) -> origins.get(key).size()).reversed());
        return values.stream().findFirst();
    }
}
