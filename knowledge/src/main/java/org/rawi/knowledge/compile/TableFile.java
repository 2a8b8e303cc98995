package org.rawi.knowledge.compile;

import java.util.ArrayList;
import java.util.List;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/** Reads one table file: its header held against the table's columns, its rows cut at tabs. */
final class TableFile {
    private TableFile() {}

    static List<Row> rows(Table table, String file, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        boolean header = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (!header) {
                header = true;
                if (!cells.equals(table.columns())) {
                    throw new KnowledgeException(
                            file, i + 1, "the columns are " + cells + "; legal are " + table.columns());
                }
            } else {
                rows.add(row(table, file, i + 1, cells));
            }
        }
        return rows;
    }

    private static Row row(Table table, String file, int line, List<String> cells) {
        int width = table.columns().size();
        List<String> padded = new ArrayList<>();
        for (String cell : cells) {
            padded.add(cell.strip());
        }
        while (padded.size() < width) {
            padded.add("");
        }
        if (padded.size() > width) {
            throw new KnowledgeException(
                    file, line, "the row has " + padded.size() + " cells, the table " + width + " columns");
        }
        return new Row(table, padded, file, line);
    }
}
