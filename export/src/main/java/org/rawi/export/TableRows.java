package org.rawi.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes a table. The first rows settle the widths of the columns, so that memory does not grow with the claims. */
final class TableRows<T> implements RecordWriter<T> {
    private static final int SETTLING_ROWS = 500;

    private final int width;
    private final Function<T, List<String>> cells;
    private final Writer out;
    private List<List<String>> waiting = new ArrayList<>();
    private TableLayout layout;

    TableRows(List<String> headings, Function<T, List<String>> cells, int width, OutputStream out) {
        this.width = width;
        this.cells = cells;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        waiting.add(headings);
    }

    @Override
    public void write(T record) throws IOException {
        List<String> row = cells.apply(record);
        if (layout != null) {
            out.write(layout.line(row));
            return;
        }
        waiting.add(row);
        if (waiting.size() > SETTLING_ROWS) {
            settle();
        }
    }

    private void settle() throws IOException {
        layout = TableLayout.fitting(waiting, width);
        for (List<String> row : waiting) {
            out.write(layout.line(row));
        }
        waiting = List.of();
    }

    /** Passes on what is written; rows that still wait for their widths stay until enough of them came or all did. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (layout == null) {
            settle();
        }
        out.close();
    }
}
