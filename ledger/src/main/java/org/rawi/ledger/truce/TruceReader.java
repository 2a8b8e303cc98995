package org.rawi.ledger.truce;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Modality;

/** Reads the step of a truce out of an incident. Immutable. */
final class TruceReader {
    private static final String EXTENDED = "truce.extended";
    private static final String ENDED = "truce.ended";

    private final OriginCounter counter;

    TruceReader(OriginCounter counter) {
        this.counter = counter;
    }

    /** The step; nothing where the incident is of no truce, or only of one that is planned or asked for. */
    Optional<TruceReport> read(List<Sourcing> all) {
        List<Sourcing> sourcings = all.stream()
                .filter(sourcing -> step(sourcing.telling()) != null)
                .toList();
        Optional<LocalDate> day = sourcings.stream()
                .map(sourcing -> day(sourcing.telling()))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        return day.map(first -> report(sourcings, first));
    }

    private TruceReport report(List<Sourcing> sourcings, LocalDate day) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        sourcings.forEach(sourcing -> sourcing.origins().forEach(origin -> origins.putIfAbsent(origin.key(), origin)));
        TruceEvent event = new TruceEvent(
                day,
                step(sourcings),
                actors(sourcings, telling -> telling.initiators().stream()),
                sourcings.stream()
                        .map(sourcing -> until(sourcing.telling()))
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                List.copyOf(origins.values()),
                counter.count(sourcings),
                sourcings.stream().map(sourcing -> sourcing.telling().claim()).toList());
        return new TruceReport(
                event,
                sourcings.stream()
                        .flatMap(sourcing -> sourcing.telling().scenes())
                        .distinct()
                        .toList(),
                actors(sourcings, telling -> Stream.concat(telling.initiators().stream(), telling.targets().stream())));
    }

    private interface Sides {
        Stream<Side> of(Telling telling);
    }

    private static List<String> actors(List<Sourcing> sourcings, Sides sides) {
        Set<String> actors = new LinkedHashSet<>();
        sourcings.stream().flatMap(sourcing -> sides.of(sourcing.telling())).forEach(side -> actors.add(side.id()));
        return List.copyOf(actors);
    }

    /** What most precisely says what it is: of tellings of one event «extended» before «declared». */
    private static TruceStep step(List<Sourcing> sourcings) {
        return sourcings.stream()
                .map(sourcing -> step(sourcing.telling()))
                .filter(step -> step != TruceStep.DENIED || sourcings.size() == 1)
                .max(TruceStep::compareTo)
                .orElse(TruceStep.DENIED);
    }

    private static TruceStep step(Telling telling) {
        boolean breach = telling.kind().equals("ceasefire_violated");
        if (!breach && !telling.kind().equals("ceasefire")) {
            return null;
        }
        if (telling.modality() == Modality.DENIED) {
            return TruceStep.DENIED;
        }
        if (telling.modality() != Modality.ASSERTED) {
            return null;
        }
        if (breach) {
            return TruceStep.BREACHED;
        }
        if (telling.senses().contains(ENDED)) {
            return TruceStep.ENDED;
        }
        if (telling.senses().contains(EXTENDED)) {
            return TruceStep.EXTENDED;
        }
        return "in_force".equals(telling.outcome()) ? TruceStep.IN_FORCE : TruceStep.DECLARED;
    }

    private static LocalDate day(Telling telling) {
        return telling.period().isBounded() ? telling.period().from() : fallback(telling);
    }

    private static LocalDate fallback(Telling telling) {
        return telling.period().to() == null
                ? telling.published()
                : telling.period().to();
    }

    /** The last day of a span that begins on an earlier one: «من الجمعة إلى الأحد». */
    private static LocalDate until(Telling telling) {
        boolean span = telling.period().isBounded()
                && telling.period().precision().equals("span")
                && telling.kind().equals("ceasefire");
        return span ? telling.period().to() : null;
    }
}
