package org.rawi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rawi.export.Formats;
import org.rawi.export.RecordWriter;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.origin.Sourcing;
import org.rawi.ledger.telling.Count;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Voice;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.model.Incident;

/** Incidents as lines of a terminal: many as a table, one with all that is told of it. */
final class IncidentLines {
    private final Viewer viewer;
    private final int width;

    IncidentLines(Viewer viewer, int width) {
        this.viewer = viewer;
        this.width = width;
    }

    List<String> table(List<Viewed> incidents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter<Viewed> writer = Formats.ofIncidents(viewer, width)
                .findByName("table")
                .orElseThrow()
                .open(bytes)) {
            for (Viewed viewed : incidents) {
                writer.write(viewed);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** One incident: its origins, its grades with their reasons, its tellings by publication, and why they are one. */
    List<String> whole(Viewed viewed) throws IOException {
        List<String> lines = new ArrayList<>(table(List.of(viewed)));
        lines.add("");
        lines.add("origins    " + viewed.count() + " independent");
        viewed.origins()
                .forEach(origin -> lines.add("           " + origin.key() + " (" + origin.type() + ")"
                        + (viewer.isParty(origin, viewed) ? ", party to the event" : "")));
        viewed.grading()
                .grades()
                .forEach((grade, reason) ->
                        lines.add("grade      " + grade.name().toLowerCase(Locale.ROOT) + ": " + reason));
        lines.add("");
        viewed.fields().forEach(field -> lines.addAll(field(field)));
        lines.add("");
        lines.addAll(TollLines.of(viewed));
        viewed.sourcings().forEach(sourcing -> lines.add(telling(sourcing)));
        if (!viewed.incident().ties().isEmpty()) {
            lines.add("");
            viewed.incident().ties().forEach(tie -> lines.add(tie(tie)));
        }
        return lines;
    }

    /** «killed     5  bbc, afp (2)  since 2019-05-10», a line for every value; «≠» where they cannot both be so. */
    private static List<String> field(FieldStances field) {
        String name = field.field().name().toLowerCase(Locale.ROOT);
        return field.stances().stream()
                .map(stance -> name + " ".repeat(Math.max(1, 11 - name.length())) + (field.disputed() ? "≠ " : "")
                        + stance.value() + "  according to "
                        + stance.origins().stream().map(Origin::key).collect(Collectors.joining(", "))
                        + (stance.since() == null ? "" : ", since " + stance.since()))
                .toList();
    }

    private static String telling(Sourcing sourcing) {
        Telling telling = sourcing.telling();
        return "told       " + Objects.toString(telling.published(), "undated") + "  " + chain(telling) + ": "
                + telling.kind() + "  " + sides(telling.initiators()) + " → " + sides(telling.targets()) + "  "
                + telling.counts().stream().map(Count::text).collect(Collectors.joining(", ")) + "  ["
                + telling.document() + ", claim " + telling.claim() + "]";
    }

    private static String chain(Telling telling) {
        return telling.chain().stream().map(IncidentLines::voice).collect(Collectors.joining(" ← "));
    }

    private static String voice(Voice voice) {
        return voice.id() != null ? voice.id() : voice.text() == null ? voice.type() : "«" + voice.text() + "»";
    }

    private static String sides(List<Side> sides) {
        return sides.isEmpty() ? "?" : sides.stream().map(Side::id).collect(Collectors.joining(", "));
    }

    private static String tie(Incident.Tie tie) {
        return "tie        " + tie.claim() + " ~ " + tie.other() + "  " + tie.score() + ": "
                + String.join("; ", tie.reasons());
    }
}
