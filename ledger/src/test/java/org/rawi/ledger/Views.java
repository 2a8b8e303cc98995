package org.rawi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.grade.AirwarsGrader;
import org.rawi.ledger.grade.Grader;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.OriginCounter;
import org.rawi.ledger.origin.Origins;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.party.Parties;

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
}
