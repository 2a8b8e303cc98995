package org.rawi.ledger.grade;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCount;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Kinship;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Modality;

/** Grades incidents by their origins. Immutable and thread-safe. */
public final class Grader {
    private final Parties parties;

    /** Knows whose side an actor is on by {@code knowledge}. */
    public Grader(Knowledge knowledge) {
        parties = Parties.of(knowledge);
    }

    /** The grades of the incident of which these are the tellings. */
    public Grading grade(List<Sourcing> sourcings) {
        Map<Grade, String> grades = new EnumMap<>(Grade.class);
        List<Origin> asserting = asserting(sourcings);
        OriginCount count = OriginCount.of(asserting);
        if (count.max() == 1) {
            grades.put(Grade.SINGLE_ORIGIN, asserting.get(0).key());
        } else {
            several(sourcings, asserting, grades);
        }
        acknowledged(sourcings).ifPresent(who -> grades.put(Grade.ACKNOWLEDGED, who));
        contested(sourcings).ifPresent(who -> grades.put(Grade.CONTESTED, who));
        denied(sourcings).ifPresent(who -> grades.put(Grade.DENIED, who));
        return new Grading(grades);
    }

    private void several(List<Sourcing> sourcings, List<Origin> asserting, Map<Grade, String> grades) {
        List<Origin> outside =
                asserting.stream().filter(origin -> !isParty(origin, sourcings)).toList();
        OriginCount independent = OriginCount.of(outside);
        if (independent.min() >= 2) {
            grades.put(Grade.INDEPENDENT, String.join(", ", keys(outside)));
        } else if (sides(asserting).size() == 1 && independent.min() == 0) {
            grades.put(Grade.ONE_SIDE, String.join(", ", keys(asserting)));
        }
    }

    /** Whether the origin is a belligerent of the event as anyone tells it, or of the side of one. */
    public boolean isParty(Origin origin, List<Sourcing> sourcings) {
        return origin.party() != null && sourcings.stream().anyMatch(sourcing -> takesPart(origin, sourcing.telling()));
    }

    private boolean takesPart(Origin origin, Telling telling) {
        return isOf(origin.party(), telling.initiators()) || isOf(origin.party(), telling.targets());
    }

    private boolean isOf(String party, List<Side> sides) {
        return sides.stream()
                .filter(side -> !parties.isPeople(side.id()))
                .map(side -> parties.kinship(party, side.id()))
                .anyMatch(kinship -> kinship == Kinship.SAME || kinship == Kinship.PART || kinship == Kinship.SIDE);
    }

    private Set<String> sides(List<Origin> origins) {
        Set<String> sides = new TreeSet<>();
        origins.stream()
                .filter(Origin::settled)
                .forEach(origin -> sides.add(
                        origin.party() == null
                                ? origin.key()
                                : parties.findSide(origin.party()).orElse(origin.party())));
        return sides;
    }

    private Optional<String> acknowledged(List<Sourcing> sourcings) {
        return sourcings.stream()
                .filter(sourcing -> sourcing.telling().modality() == Modality.ASSERTED)
                .filter(sourcing -> !sourcing.telling().initiators().isEmpty())
                .flatMap(sourcing -> sourcing.origins().stream()
                        .filter(origin -> origin.party() != null)
                        .filter(origin ->
                                isOf(origin.party(), sourcing.telling().initiators())))
                .map(Origin::key)
                .findFirst();
    }

    /** Initiators that have nothing to do with each other, by different origins. */
    private Optional<String> contested(List<Sourcing> sourcings) {
        List<Side> named = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sourcing sourcing : sourcings) {
            if (sourcing.telling().modality() == Modality.ASSERTED) {
                sourcing.telling().initiators().stream()
                        .filter(side -> seen.add(side.id()))
                        .forEach(named::add);
            }
        }
        for (Sourcing sourcing : sourcings) {
            Telling telling = sourcing.telling();
            if (telling.modality() != Modality.ASSERTED || telling.initiators().isEmpty()) {
                continue;
            }
            for (Side side : named) {
                if (telling.initiators().stream()
                        .allMatch(mine -> parties.kinship(mine.id(), side.id()) == Kinship.OTHER)) {
                    return Optional.of(telling.initiators().get(0).id() + " or " + side.id());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> denied(List<Sourcing> sourcings) {
        return sourcings.stream()
                .filter(sourcing -> sourcing.telling().modality() == Modality.DENIED)
                .map(sourcing -> sourcing.origins().get(0).key() + " denies "
                        + (sourcing.telling().denies() == null
                                ? "it"
                                : sourcing.telling().denies()))
                .findFirst();
    }

    private static List<Origin> asserting(List<Sourcing> sourcings) {
        List<Origin> asserting = sourcings.stream()
                .filter(sourcing -> sourcing.telling().modality() != Modality.DENIED)
                .flatMap(sourcing -> sourcing.origins().stream())
                .toList();
        return asserting.isEmpty()
                ? sourcings.stream()
                        .flatMap(sourcing -> sourcing.origins().stream())
                        .toList()
                : asserting;
    }

    private static List<String> keys(List<Origin> origins) {
        return origins.stream().map(Origin::key).distinct().sorted().toList();
    }
}
