package org.rawi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rawi.ledger.control.ControlSpan;
import org.rawi.ledger.control.Hold;
import org.rawi.ledger.control.PlaceControl;
import org.rawi.ledger.origin.Origin;

/** Who is said to hold a place, a line a stretch of time: «2018-04-14 …  syria.army  according to sana». */
final class ControlLines {
    private ControlLines() {}

    static List<String> of(PlaceControl control) {
        List<String> lines = new ArrayList<>();
        for (ControlSpan span : control.spans()) {
            for (Hold hold : span.holds()) {
                lines.add(line(span, hold));
            }
            if (span.endsInGap()) {
                lines.add(" ".repeat(4) + "nothing is told from " + span.lastReport() + " to " + span.to());
            }
        }
        return lines;
    }

    private static String line(ControlSpan span, Hold hold) {
        return span.from() + " … " + Objects.toString(span.to(), " ".repeat(10)) + "  " + (span.contested() ? "≠ " : "")
                + Objects.toString(hold.actor(), "nobody named") + "  according to "
                + hold.origins().stream().map(Origin::key).collect(Collectors.joining(", "))
                + (span.area() == null ? "" : " (told of the whole of " + span.area() + ")");
    }
}
