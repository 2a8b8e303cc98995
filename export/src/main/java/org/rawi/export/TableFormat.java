package org.rawi.export;

import java.io.OutputStream;

/** A table for reading in a terminal: a summary of each claim in one line. */
final class TableFormat implements ClaimFormat {
    private final int width;

    TableFormat(int width) {
        this.width = width;
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public ClaimWriter open(OutputStream out) {
        return new TableWriter(width, out);
    }
}
