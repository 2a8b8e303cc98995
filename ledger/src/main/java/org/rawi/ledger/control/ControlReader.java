package org.rawi.ledger.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Modality;
import org.rawi.text.Folding;

/** Reads what the tellings of an incident say of the control of places. Immutable. */
final class ControlReader {
    private final Parties parties;
    private final AreaNames areas;

    ControlReader(Parties parties, AreaNames areas) {
        this.parties = parties;
        this.areas = areas;
    }

    /** A report with the place of which it is, and whether it is of every place in that too. */
    record Placed(String place, Spot spot, boolean all, ControlReport report) {}

    /** What tellings have in common that make one report. */
    private record Matter(String place, Change change, String body) {}

    List<Placed> read(List<Sourcing> sourcings) {
        Map<Matter, List<Sourcing>> matters = new LinkedHashMap<>();
        Map<Matter, Spot> spots = new LinkedHashMap<>();
        for (Sourcing sourcing : sourcings) {
            Telling telling = sourcing.telling();
            Optional<Change> change = change(telling);
            if (change.isPresent() && day(telling) != null) {
                places(telling, change.get()).forEach(spot -> {
                    Matter matter = new Matter(place(spot), change.get(), body(actor(telling, change.get())));
                    matters.computeIfAbsent(matter, key -> new ArrayList<>()).add(sourcing);
                    spots.merge(matter, spot, (known, other) -> known.whole() ? known : other);
                });
            }
        }
        List<Placed> placed = new ArrayList<>();
        matters.forEach((matter, told) -> placed.add(new Placed(
                matter.place(), spots.get(matter), areas.meansAllIn(spots.get(matter)), report(matter, told))));
        return placed;
    }

    private static Optional<Change> change(Telling telling) {
        if (telling.aggregate()) {
            return Optional.empty();
        }
        boolean taken =
                telling.kind().equals("territory_seized") || telling.kind().equals("territory_transferred");
        if (telling.modality() == Modality.DENIED) {
            return taken ? Optional.of(Change.DENIED) : Optional.empty();
        }
        if (telling.modality() != Modality.ASSERTED) {
            return Optional.empty();
        }
        return switch (telling.kind()) {
            case "territory_seized" -> Optional.of(Change.SEIZED);
            case "territory_transferred" -> Optional.of(Change.TRANSFERRED);
            case "withdrawal" -> Optional.of(Change.LEFT);
            case "siege" -> Optional.of(Change.BESIEGED);
            case "siege_lifted" -> Optional.of(Change.SIEGE_LIFTED);
            default -> Optional.empty();
        };
    }

    /** Who takes, leaves or besieges; what is passed on is his to whom it is passed. */
    private static String actor(Telling telling, Change change) {
        boolean passed = change == Change.TRANSFERRED && !telling.targets().isEmpty();
        List<Side> sides = passed ? telling.targets() : telling.initiators();
        return sides.isEmpty() ? null : sides.get(0).id();
    }

    /** The state or the actor himself: the army's and the government's holding a place are one holding. */
    private String body(String actor) {
        return actor == null ? null : parties.findState(actor).orElse(actor);
    }

    private static Stream<Spot> places(Telling telling, Change change) {
        return telling.spots().stream()
                .filter(spot -> spot.isScene() || change == Change.LEFT && "from".equals(spot.role()))
                .filter(spot -> "at".equals(spot.relation()) || spot.whole());
    }

    private String place(Spot spot) {
        String name = Folding.fold(spot.name());
        if (spot.id() != null) {
            return areas.isPart(spot) ? name + " in " + spot.id() : spot.id();
        }
        return spot.areas().isEmpty() ? name : name + " in " + spot.areas().get(0);
    }

    private ControlReport report(Matter matter, List<Sourcing> told) {
        Optional<LocalDate> stated = told.stream()
                .map(Sourcing::telling)
                .filter(telling -> telling.period().isBounded())
                .map(ControlReader::day)
                .min(LocalDate::compareTo);
        LocalDate day = stated.orElseGet(() -> told.stream()
                .map(Sourcing::telling)
                .map(ControlReader::day)
                .min(LocalDate::compareTo)
                .orElseThrow());
        String actor = actor(told.get(0).telling(), matter.change());
        return new ControlReport(day, stated.isPresent(), matter.change(), actor, null, told);
    }

    private static LocalDate day(Telling telling) {
        return telling.period().to() == null
                ? telling.published()
                : telling.period().to();
    }
}
