package org.rawi.export;

import java.io.IOException;
import java.io.OutputStream;
import org.rawi.ledger.view.Viewed;

/** Incidents as CSV for spreadsheets: one row an incident. */
final class IncidentCsv implements RecordFormat<Viewed> {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public RecordWriter<Viewed> open(OutputStream out) throws IOException {
        return new CsvRows<>(
                IncidentColumn.names(IncidentColumn.ALL),
                viewed -> IncidentColumn.cells(IncidentColumn.ALL, viewed).stream()
                        .map(Formula::disarmed)
                        .toList(),
                out);
    }
}
