package org.rawi.export;

import java.io.OutputStream;
import org.rawi.ledger.view.Viewed;

/** Incidents as a table for reading in a terminal. */
final class IncidentTable implements RecordFormat<Viewed> {
    private final int width;

    IncidentTable(int width) {
        this.width = width;
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public RecordWriter<Viewed> open(OutputStream out) {
        return new TableRows<>(
                IncidentColumn.names(IncidentColumn.FEW),
                viewed -> IncidentColumn.cells(IncidentColumn.FEW, viewed),
                width,
                out);
    }
}
