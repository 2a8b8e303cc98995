package org.rawi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.truce.Truce;
import org.rawi.ledger.truce.TruceEvent;

/** A truce with what became of it, a line a step: «2016-02-27  in force  according to un». */
final class TruceLines {
    private TruceLines() {}

    static List<String> of(Truce truce) {
        List<String> lines = new ArrayList<>();
        lines.add("truce of " + (truce.parties().isEmpty() ? "nobody named" : String.join(", ", truce.parties()))
                + " for " + (truce.places().isEmpty() ? "no place named" : String.join(", ", truce.places())));
        truce.events().forEach(event -> lines.add(line(event)));
        return lines;
    }

    private static String line(TruceEvent event) {
        String step = event.step().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return event.day() + "  " + step + (event.until() == null ? "" : " until " + event.until())
                + (event.actors().isEmpty() ? "" : " by " + String.join(", ", event.actors()))
                + (event.origins().isEmpty()
                        ? ""
                        : "  according to "
                                + event.origins().stream().map(Origin::key).collect(Collectors.joining(", ")));
    }
}
