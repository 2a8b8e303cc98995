package org.rawi.reading.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rawi.reading.RefusedException;

/**
 * The first line of a table.
 *
 * @param cells its cells
 * @param columns those that are known by their names, by where they stand
 */
record Header(List<String> cells, Map<Column, Integer> columns) {
    static Header of(List<String> cells) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int index = column.indexIn(cells);
            if (index >= 0) {
                columns.put(column, index);
            }
        }
        return new Header(List.copyOf(cells), columns);
    }

    boolean hasText() {
        return columns.containsKey(Column.TEXT);
    }

    /** What the cell of {@code column} holds in {@code row}; empty where there is none or nothing in it. */
    Optional<String> cell(List<String> row, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= row.size()
                ? Optional.empty()
                : Optional.of(row.get(index)).filter(cell -> !cell.isBlank());
    }

    /** How {@code column} is called here. */
    String name(Column column) {
        return cells.get(columns.get(column)).strip();
    }

    /** «columns: text=content, published=date». */
    String guess() {
        return columns.keySet().stream()
                .map(column -> column.label() + "=" + name(column))
                .collect(Collectors.joining(", ", "columns: ", ""));
    }

    /** Refuses a table none of whose columns is known to hold text. */
    void requireText() throws RefusedException {
        if (!hasText()) {
            throw new RefusedException(
                    cells.stream()
                            .map(String::strip)
                            .collect(Collectors.joining("», «", "no column of text among «", "»")),
                    Column.TEXT.names().stream()
                            .filter(name -> name.indexOf('_') < 0)
                            .limit(5)
                            .collect(Collectors.joining("», «", "a first line that names the column of text, «", "»")));
        }
    }
}
