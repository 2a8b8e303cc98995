package org.rawi.export;

import java.io.OutputStream;
import org.rawi.model.Claim;

/** A table for reading in a terminal: a summary of each claim in one line. */
final class TableFormat implements RecordFormat<Claim> {
    private final int width;

    TableFormat(int width) {
        this.width = width;
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public RecordWriter<Claim> open(OutputStream out) {
        return new TableRows<>(TableRow.HEADINGS, TableRow::of, width, out);
    }
}
