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
import org.rawi.ledger.control.Change;
import org.rawi.ledger.control.ControlSpan;
import org.rawi.ledger.control.ControlTimelines;
import org.rawi.ledger.control.PlaceControl;
import org.rawi.ledger.disagreement.Disagreements;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.estimate.Estimate;
import org.rawi.ledger.estimate.EstimateRule;
import org.rawi.ledger.estimate.Figure;
import org.rawi.ledger.estimate.Figures;
import org.rawi.ledger.estimate.UcdpCounting;
import org.rawi.ledger.estimate.UcdpEvent;
import org.rawi.ledger.framing.Framing;
import org.rawi.ledger.grade.AirwarsGrader;
import org.rawi.ledger.grade.Grader;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Origins;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Participants;
import org.rawi.ledger.party.Parties;
import org.rawi.ledger.toll.Tolls;
import org.rawi.ledger.truce.Truce;
import org.rawi.ledger.truce.TruceStep;
import org.rawi.ledger.truce.Truces;

/** The views of the ledger as lines, to be held against the page. */
final class Views {
    private final Knowledge knowledge;
    private final Origins origins;

    Views(Knowledge knowledge) {
        this.knowledge = knowledge;
        origins = Origins.of(knowledge);
    }

    List<String> show(WorkedExample example) {
        return switch (example.view()) {
            case "control" -> control(example.accounts(knowledge));
            case "truces" -> truces(example.accounts(knowledge));
            case "words" -> words(example.accounts(knowledge));
            case "one side" -> oneSide(example.accounts(knowledge));
            default -> ofIncident(example.view(), origins.of(example.account(knowledge)));
        };
    }

    private List<String> ofIncident(String view, List<Sourcing> sourcings) {
        return switch (view) {
            case "origins" -> origins(sourcings);
            case "grades" -> grades(sourcings);
            case "airwars" -> airwars(sourcings);
            case "tolls" -> tolls(sourcings);
            case "estimates" -> estimates(sourcings);
            case "ucdp" -> ucdp(sourcings);
            case "disagreement" -> disagreement(sourcings);
            default -> throw new IllegalArgumentException("no view " + view);
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

    private List<String> control(List<Account> accounts) {
        List<String> lines = new ArrayList<>();
        for (PlaceControl place : new ControlTimelines(knowledge).of(accounts)) {
            lines.add(place.name() + ":");
            place.spans().forEach(span -> lines.add(span(span)));
            place.reports().stream()
                    .filter(report -> report.change() == Change.BESIEGED || report.change() == Change.SIEGE_LIFTED)
                    .forEach(report -> lines.add(
                            report.day() + " | " + report.change().name().toLowerCase(Locale.ROOT) + " by "
                                    + report.actor() + " | " + String.join(", ", report.claims())));
        }
        return lines;
    }

    private static String span(ControlSpan span) {
        String holds = span.holds().stream()
                .map(hold -> (hold.actor() == null ? "nobody named" : hold.actor()) + " by " + hold.count() + ": "
                        + keys(hold.origins()))
                .collect(Collectors.joining("; "));
        return span.from() + " to " + (span.to() == null ? "now" : span.to()) + " | " + holds
                + (span.contested() ? " | contested" : "")
                + (span.endsInGap() ? " | nothing told after " + span.lastReport() : "")
                + (span.area() == null ? "" : " | as all of " + span.area());
    }

    private static String keys(List<Origin> origins) {
        return origins.stream().map(Origin::key).collect(Collectors.joining(", "));
    }

    private List<String> truces(List<Account> accounts) {
        List<String> lines = new ArrayList<>();
        for (Truce truce : new Truces(knowledge).of(accounts)) {
            lines.add(String.join(", ", truce.places()) + ": " + String.join(", ", truce.parties()));
            truce.events()
                    .forEach(event -> lines.add(event.day() + " | "
                            + event.step().name().toLowerCase(Locale.ROOT)
                            + (event.until() == null || event.step() == TruceStep.EXPIRED
                                    ? ""
                                    : " until " + event.until())
                            + (event.actors().isEmpty() ? "" : " by " + String.join(", ", event.actors()))
                            + (event.origins().isEmpty() ? "" : " | " + event.count() + ": " + keys(event.origins()))));
        }
        return lines;
    }

    private List<String> words(List<Account> accounts) {
        return new Framing(knowledge)
                .words(accounts).stream()
                        .map(words -> words.outlet() + " | " + words.actor() + " | " + words.words()
                                + (words.loaded() ? " (loaded)" : "") + " | " + words.own() + " own, " + words.quoted()
                                + " quoted")
                        .toList();
    }

    private List<String> oneSide(List<Account> accounts) {
        return new Framing(knowledge)
                .oneSided(accounts).stream()
                        .map(one -> one.side() + ": " + String.join(", ", one.claims()) + " | "
                                + String.join(", ", one.origins()) + " | told by " + String.join(", ", one.outlets()))
                        .toList();
    }
}
