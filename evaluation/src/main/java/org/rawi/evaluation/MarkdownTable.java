package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of a page: numbers to the right, and a dash where there is nothing to say. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    /** The first {@code texts} columns are words, the others numbers but for «records». */
    MarkdownTable(int texts, String... head) {
        List<String> rule = new ArrayList<>(Collections.nCopies(texts, "---"));
        rule.addAll(Collections.nCopies(head.length - texts, "---:"));
        if (head[head.length - 1].equals("records")) {
            rule.set(head.length - 1, "---");
        }
        lines.add(line(List.of(head)));
        lines.add(line(rule));
    }

    /** Adds a row; a Double is rounded as the scorer prints it. */
    MarkdownTable row(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell == null ? "-" : cell instanceof Double d ? ScoreReport.rounded(d) : cell.toString());
        }
        lines.add(line(texts));
        return this;
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** The lines, an empty one after them. */
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        all.add("");
        return all;
    }
}
