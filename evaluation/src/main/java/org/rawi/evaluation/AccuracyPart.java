package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.evaluation.Pairing.Pair;

/** The section of the accuracy report on one hand coding. */
final class AccuracyPart {
    private final AccuracyReport.Coding coding;
    private final Score score;
    private final Scorer scorer;

    AccuracyPart(AccuracyReport.Coding coding) {
        this.coding = coding;
        score = Scorer.score(coding.gold().events(), coding.claims(), coding.actors());
        scorer = Scorer.of(coding.gold(), coding.claims(), coding.actors());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("## " + coding.title());
        lines.add("");
        lines.addAll(coding.about());
        lines.add("");
        lines.add("### All figures");
        lines.add("");
        lines.addAll(figures());
        lines.add("### By kind");
        lines.add("");
        lines.addAll(kinds());
        lines.add("### By field");
        lines.add("");
        lines.addAll(fields());
        lines.add("### Kinds taken for others");
        lines.add("");
        lines.addAll(confusion());
        lines.add("### Frames that erred");
        lines.add("");
        lines.addAll(frames());
        lines.add("### What went wrong, and where");
        lines.add("");
        lines.addAll(causes());
        return lines;
    }

    private List<String> figures() {
        Map<String, Object> seen = figures(score);
        Map<String, Object> all = figures(scorer.score());
        boolean silent = !coding.gold().silent().isEmpty();
        MarkdownTable table = silent
                ? new MarkdownTable(1, "figure", "as `score.py` counts", "with texts that have no event")
                : new MarkdownTable(1, "figure", "as `score.py` counts");
        seen.forEach((name, value) -> {
            if (silent) {
                table.row(name, value, all.get(name));
            } else {
                table.row(name, value);
            }
        });
        return table.lines();
    }

    private static Map<String, Object> figures(Score score) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("gold", score.gold());
        figures.put("claims", score.claims());
        figures.putAll(score.figures());
        return figures;
    }

    private List<String> kinds() {
        MarkdownTable table =
                new MarkdownTable(1, "kind", "gold", "found", "right", "claims", "precision", "recall", "F1");
        for (KindFigures kind : KindFigures.of(scorer)) {
            table.row(
                    "`" + kind.kind() + "`",
                    kind.gold(),
                    kind.found(),
                    kind.right(),
                    kind.claims(),
                    kind.precision(),
                    kind.recall(),
                    kind.f1());
        }
        return table.lines();
    }

    private List<String> fields() {
        MarkdownTable table = new MarkdownTable(1, "field", "measured", "mean", "wholly right", "at least half right");
        for (FieldFigures field : FieldFigures.of(scorer)) {
            table.row(field.field(), field.measured(), field.mean(), field.whole(), field.half());
        }
        return table.lines();
    }

    private List<String> confusion() {
        Map<String, Integer> counts = new TreeMap<>();
        for (List<Pair> pairs : List.of(scorer.hits(), scorer.wrong())) {
            for (Pair pair : pairs) {
                if (!Measures.kind(pair.gold(), pair.claim())) {
                    counts.merge(
                            "`" + pair.gold().kind() + "` | `" + pair.claim().kind() + "`", 1, Integer::sum);
                }
            }
        }
        if (counts.isEmpty()) {
            return List.of("None.", "");
        }
        MarkdownTable table = new MarkdownTable(2, "gold", "coded as", "times");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> table.row(count.getKey(), count.getValue()));
        return table.lines();
    }

    private List<String> frames() {
        MarkdownTable table = new MarkdownTable(1, "frame", "claims", "wrong", "right kind", "everything right");
        for (FrameFigures frame : FrameFigures.of(scorer)) {
            if (frame.wrong() > 0) {
                table.row("`" + frame.frame() + "`", frame.claims(), frame.wrong(), frame.right(), frame.records());
            }
        }
        return table.lines();
    }

    private List<String> causes() {
        MarkdownTable table = new MarkdownTable(1, "cause", "times", "records");
        Causes.of(scorer)
                .forEach((cause, records) -> table.row(cause, records.size(), String.join(", ", counted(records))));
        return table.lines();
    }

    /** «027 killing ×2» for two of it, in order. */
    private static List<String> counted(List<String> records) {
        Map<String, Integer> counts = new TreeMap<>();
        records.forEach(record -> counts.merge(record, 1, Integer::sum));
        List<String> told = new ArrayList<>();
        counts.forEach((record, count) -> told.add(count == 1 ? record : record + " ×" + count));
        return told;
    }
}
