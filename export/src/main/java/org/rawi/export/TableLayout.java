package org.rawi.export;

import java.util.Arrays;
import java.util.List;

/** The widths of a table's columns, shared out so that a line fills the terminal and no more. */
final class TableLayout {
    private static final String GAP = "  ";
    private static final int NARROWEST = 4;

    private final int[] widths;

    private TableLayout(int[] widths) {
        this.widths = widths;
    }

    /** Widths for {@code rows}: what each column needs, the widest ones cut until a line fits {@code width}. */
    static TableLayout fitting(List<List<String>> rows, int width) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TableCell.width(TableCell.oneLine(row.get(i))));
            }
        }
        int room = width - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return new TableLayout(widths);
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    /** One line of the table with its line end, no spaces before it. */
    String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i == 0 ? "" : GAP).append(TableCell.padded(row.get(i), widths[i]));
        }
        return line.toString().stripTrailing() + "\n";
    }
}
