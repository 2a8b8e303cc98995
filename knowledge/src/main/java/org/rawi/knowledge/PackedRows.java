package org.rawi.knowledge;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The rows of a knowledge binary, made when they are asked for. Thread-safe.
 *
 * <p>A row stands in the numbers as its table, its file, its line, and its cells.
 */
final class PackedRows extends AbstractList<Row> implements RandomAccess {
    static final int CELLS = 3;

    private final StringPool pool;
    private final int[] numbers;
    private final int[] starts;
    private final List<Table> tables;
    private final Row[] made;

    /** Rows begin at {@code starts} in the numbers; {@code tables} are those that they name by their place in it. */
    PackedRows(StringPool pool, int[] numbers, int[] starts, List<Table> tables) {
        this.pool = pool;
        this.numbers = numbers;
        this.starts = starts;
        this.tables = tables;
        made = new Row[starts.length];
    }

    @Override
    public Row get(int index) {
        Row row = made[index];
        if (row == null) {
            Table table = table(index);
            int start = starts[index];
            List<String> cells =
                    pool.list(numbers, start + CELLS, table.columns().size());
            row = new Row(table, cells, pool.get(numbers[start + 1]), numbers[start + 2]);
            made[index] = row;
        }
        return row;
    }

    private Table table(int index) {
        return tables.get(numbers[starts[index]]);
    }

    /** The table of a row of a list, without making the row where that is not needed. */
    static Table table(List<Row> rows, int index) {
        return rows instanceof PackedRows packed
                ? packed.table(index)
                : rows.get(index).table();
    }

    @Override
    public int size() {
        return starts.length;
    }
}
