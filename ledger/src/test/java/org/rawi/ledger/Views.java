package org.rawi.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.disagreement.Disagreements;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.estimate.Estimate;
import org.rawi.ledger.estimate.EstimateRule;
import org.rawi.ledger.estimate.Figure;
import org.rawi.ledger.estimate.Figures;
import org.rawi.ledger.estimate.UcdpCounting;
import org.rawi.ledger.estimate.UcdpEvent;
import org.rawi.ledger.grade.AirwarsGrader;
import org.rawi.ledger.grade.Grader;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Origins;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Participants;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.toll.Tolls;

/** The views of the ledger as lines, to be held against the page. */
final class Views {
    private final Knowledge knowledge;
    private final Origins origins;

    Views(Knowledge knowledge) {
        this.knowledge = knowledge;
        origins = Origins.of(knowledge);
    }

    List<String> show(WorkedExample example) {
        List<Sourcing> sourcings = origins.of(example.account(knowledge));
        return switch (example.view()) {
            case "origins" -> origins(sourcings);
            case "grades" -> grades(sourcings);
            case "airwars" -> airwars(sourcings);
            case "tolls" -> tolls(sourcings);
            case "estimates" -> estimates(sourcings);
            case "ucdp" -> ucdp(sourcings);
            case "disagreement" -> disagreement(sourcings);
            default -> throw new IllegalArgumentException("no view " + example.view());
        };
    }

    private List<String> origins(List<Sourcing> sourcings) {
        Grader grader = new Grader(knowledge);
        Map<String, Origin> byKey = new TreeMap<>();
        sourcings.forEach(sourcing -> sourcing.origins().forEach(origin -> byKey.put(origin.key(), origin)));
        List<String> lines = new ArrayList<>();
        lines.add("origins: " + new OriginCounter(Parties.of(knowledge)).count(sourcings));
        byKey.forEach(
                (key, origin) -> lines.add(key + (grader.isParty(origin, sourcings) ? ", a party to the event" : "")));
        return lines;
    }

    private List<String> grades(List<Sourcing> sourcings) {
        List<String> lines = new ArrayList<>();
        new Grader(knowledge)
                .grade(sourcings)
                .grades()
                .forEach((grade, reason) -> lines.add(grade.name().toLowerCase(Locale.ROOT) + ": " + reason));
        return lines;
    }

    private List<String> airwars(List<Sourcing> sourcings) {
        return List.of(new AirwarsGrader(knowledge)
                .grade(sourcings)
                .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                .orElse("-"));
    }

    private List<String> tolls(List<Sourcing> sourcings) {
        return new Tolls(knowledge)
                .timeline(sourcings).updates().stream()
                        .map(update -> update.since() + " | " + update.origin().key() + " | " + update.effect() + " "
                                + update.min() + (Objects.equals(update.min(), update.max()) ? "" : " or more")
                                + (update.group().equals("unknown") ? "" : " " + update.group())
                                + (update.aggregate() ? ", a total" : "") + " | "
                                + update.increment().name().toLowerCase(Locale.ROOT) + " | "
                                + String.join(", ", update.claims()) + " | "
                                + (update.stands() ? "stands" : "replaced by " + update.replacedBy()))
                        .toList();
    }

    private List<String> estimates(List<Sourcing> sourcings) {
        Participants participants = Participants.of(
                Parties.of(knowledge), sourcings.stream().map(Sourcing::telling).toList());
        List<Figure> figures = Figures.of(new Tolls(knowledge).timeline(sourcings), "killed", participants);
        return Arrays.stream(EstimateRule.values())
                .map(rule -> rule.name().toLowerCase(Locale.ROOT) + ": "
                        + rule.estimate(figures).map(Estimate::toString).orElse("-"))
                .toList();
    }

    private List<String> ucdp(List<Sourcing> sourcings) {
        UcdpEvent event = new UcdpCounting(knowledge).count(sourcings);
        return List.of(event.counts() ? "an event: " + event.estimate() : "no event: " + event.reason());
    }

    /** The fields of which there is more than one value. */
    private List<String> disagreement(List<Sourcing> sourcings) {
        List<String> lines = new ArrayList<>();
        for (FieldStances field : new Disagreements(knowledge).of(sourcings)) {
            if (field.stances().size() > 1) {
                lines.add(
                        field.field().name().toLowerCase(Locale.ROOT) + (field.disputed() ? ": disputed" : ": agree"));
                field.stances()
                        .forEach(stance -> lines.add(stance.since() + " | " + stance.value() + " | "
                                + stance.count() + ": "
                                + stance.origins().stream().map(Origin::key).collect(Collectors.joining(", ")) + " | "
                                + String.join(", ", stance.claims())));
            }
        }
        return lines.isEmpty() ? List.of("-") : lines;
    }
}
