package org.rawi.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Writes CSV, the names of the columns first. */
final class CsvRows<T> implements RecordWriter<T> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Function<T, List<String>> cells;
    private final CsvWriter csv;

    CsvRows(List<String> names, Function<T, List<String>> cells, OutputStream out) throws IOException {
        this.cells = cells;
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(names);
    }

    @Override
    public void write(T record) {
        csv.writeRecord(cells.apply(record));
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
