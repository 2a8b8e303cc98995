package org.rawi.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table.
 *
 * @param table the table
 * @param cells its cells, one a column, never null
 * @param file the file it stands in, relative to the knowledge folder
 * @param line its line, from 1
 */
public record Row(Table table, List<String> cells, String file, int line) {
    public Row {
        cells = cells instanceof StringPool.Pooled ? cells : List.copyOf(cells);
    }

    /** The cell under {@code column}; empty where nothing is known. */
    public String cell(String column) {
        return cells.get(table.indexOf(column));
    }

    /** The variants in a cell, «سوريا | سورية» as two. */
    public List<String> variants(String column) {
        return variantsOf(cell(column));
    }

    /** Where the row stands, «lexicon/actors/syria.tsv:14». */
    public String origin() {
        return file + ":" + line;
    }

    static List<String> variantsOf(String cell) {
        List<String> variants = new ArrayList<>();
        for (String variant : cell.split("\\|", -1)) {
            if (!variant.isBlank()) {
                variants.add(variant.strip());
            }
        }
        return variants;
    }
}
