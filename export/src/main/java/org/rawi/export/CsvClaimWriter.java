package org.rawi.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.rawi.model.Claim;

/** Writes claims as CSV, the names of the columns first. */
final class CsvClaimWriter implements ClaimWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SchemeMapping mapping;
    private final CsvWriter csv;

    CsvClaimWriter(SchemeMapping mapping, OutputStream out) throws IOException {
        this.mapping = mapping;
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(CsvColumn.ALL.stream().map(CsvColumn::name).toList());
    }

    @Override
    public void write(Claim claim) {
        SchemeCodes codes = mapping.codes(claim);
        csv.writeRecord(
                CsvColumn.ALL.stream().map(column -> column.cell(claim, codes)).toList());
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
