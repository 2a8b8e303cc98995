package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How well incidents agree with gold as lines of text: two documents go together where they tell of one incident. The figures are
 * B-cubed over the documents of gold.
 */
public final class IncidentReport {
    private static final int NAME_WIDTH = 20;

    private final List<IncidentDocuments> gold;
    private final List<IncidentDocuments> found;
    private final ClusterScore score;

    /**
     * Compares {@code found} with {@code gold}.
     *
     * @throws IllegalArgumentException where gold has no document
     */
    public IncidentReport(List<IncidentDocuments> gold, List<IncidentDocuments> found) {
        this.gold = List.copyOf(gold);
        this.found = List.copyOf(found);
        score = ClusterScore.of(documents(gold), documents(found));
    }

    private static List<List<String>> documents(List<IncidentDocuments> incidents) {
        return incidents.stream().map(IncidentDocuments::documents).toList();
    }

    /** B-cubed over the documents of gold. */
    public ClusterScore score() {
        return score;
    }

    /** A line a figure, «b_cubed_f1           0.951». */
    public List<String> figures() {
        return List.of(
                line("incidents", Integer.toString(gold.size())),
                line("documents", Integer.toString(score.items())),
                line("b_cubed_precision", ScoreReport.rounded(score.precision())),
                line("b_cubed_recall", ScoreReport.rounded(score.recall())),
                line("b_cubed_f1", ScoreReport.rounded(score.f1())));
    }

    private static String line(String name, String value) {
        return name + " ".repeat(NAME_WIDTH - name.length()) + " " + value;
    }

    /** The figures unrounded, as one JSON object on one line. */
    public String json() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("incidents", gold.size());
        object.put("documents", score.items());
        object.put("b_cubed_precision", score.precision());
        object.put("b_cubed_recall", score.recall());
        object.put("b_cubed_f1", score.f1());
        return Notation.JSON.of(object);
    }

    /** A line a mistake: documents that stand apart from others of their incident, then those put with what they do not tell of. */
    public List<String> errors() {
        List<String> lines = new ArrayList<>();
        for (IncidentDocuments incident : gold) {
            for (String document : incident.documents()) {
                List<String> others = incident.documents().stream()
                        .filter(other -> !other.equals(document) && !share(found, document, other))
                        .toList();
                if (!others.isEmpty()) {
                    lines.add("apart     " + incident.incident() + ": " + document + " from "
                            + String.join(", ", others));
                }
            }
        }
        found.forEach(incident -> lines.addAll(joined(incident)));
        return lines;
    }

    private List<String> joined(IncidentDocuments incident) {
        Set<String> known = gold.stream()
                .flatMap(one -> one.documents().stream())
                .filter(incident.documents()::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> lines = new ArrayList<>();
        for (String document : known) {
            List<String> others = known.stream()
                    .filter(other -> !other.equals(document) && !share(gold, document, other))
                    .toList();
            if (!others.isEmpty()) {
                lines.add("together  " + incident.incident() + ": " + document + " with " + String.join(", ", others));
            }
        }
        return lines;
    }

    private static boolean share(List<IncidentDocuments> incidents, String one, String other) {
        return incidents.stream()
                .anyMatch(incident -> incident.documents().contains(one)
                        && incident.documents().contains(other));
    }
}
