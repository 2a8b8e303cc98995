package org.rawi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows under a head, aligned for a person or with tabs for a program. What may be Arabic stands last: a display would swap it with what follows. */
final class Columns {
    private final List<List<String>> rows = new ArrayList<>();

    Columns(String... head) {
        rows.add(List.of(head));
    }

    Columns add(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    List<String> lines(boolean aligned) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> aligned ? aligned(row, widths) : String.join("\t", row))
                .toList();
    }

    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.append(row.get(row.size() - 1)).toString().stripTrailing();
    }
}
