package org.rawi.reading.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rawi.reading.Days;
import org.rawi.reading.RefusedException;
import org.rawi.reading.columns.Column;
import org.rawi.reading.columns.ColumnMap;

/**
 * The first line of a table, or the fields of a record.
 *
 * @param cells its cells
 * @param columns those that the user names or that are known by their names, by where they stand
 * @param missing names that the user gives and that are not there
 */
record Header(List<String> cells, Map<Column, Integer> columns, List<String> missing) {
    private static final int MOST_NAMED = 20;
    private static final int LONGEST_NAME = 40;

    /** A header of {@code cells}, whose columns are what {@code map} says and else what their names tell. */
    static Header of(List<String> cells, ColumnMap map) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> missing = new ArrayList<>();
        for (Column column : Column.values()) {
            Optional<String> said = map.name(column);
            int index = said.isEmpty()
                    ? column.indexIn(cells)
                    : said.get().isEmpty() ? -1 : Column.indexOf(said.get(), cells);
            if (index >= 0) {
                columns.put(column, index);
            } else if (said.isPresent() && !said.get().isEmpty()) {
                missing.add(said.get());
            }
        }
        return new Header(List.copyOf(cells), columns, List.copyOf(missing));
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    boolean hasText() {
        return has(Column.TEXT);
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

    /** What is taken here, with nothing left to be guessed. */
    ColumnMap map(Days.Order order) {
        Map<Column, String> names = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            names.put(column, has(column) ? name(column) : "");
        }
        return new ColumnMap(names, order);
    }

    /** Refuses a table none of whose columns is known to hold text, or that lacks one that the user names. */
    void requireText() throws RefusedException {
        if (!missing.isEmpty()) {
            throw new RefusedException("no column " + names(missing) + " among " + names(cells), "one of its columns");
        }
        if (!hasText()) {
            throw new RefusedException(
                    "no column of text among " + names(cells),
                    Column.TEXT.names().stream()
                            .filter(name -> name.indexOf('_') < 0)
                            .limit(5)
                            .collect(Collectors.joining(
                                    "», «",
                                    "--map text=COLUMN, or a first line that names the column of text, «",
                                    "»")));
        }
    }

    /** Some of {@code names}, as messages have them. */
    static String names(Collection<String> names) {
        return names.stream()
                .limit(MOST_NAMED)
                .map(name -> name.strip().substring(0, Math.min(name.strip().length(), LONGEST_NAME)))
                .collect(Collectors.joining("», «", "«", names.size() > MOST_NAMED ? "» …" : "»"));
    }
}
