package org.rawi.export;

import java.io.IOException;
import java.io.OutputStream;
import org.rawi.model.Claim;

/** CSV for spreadsheets: one row a claim, UTF-8 with a byte-order mark, without which Excel garbles Arabic. */
final class CsvFormat implements RecordFormat<Claim> {
    private final SchemeMapping mapping;

    CsvFormat(SchemeMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public RecordWriter<Claim> open(OutputStream out) throws IOException {
        return new CsvRows<>(
                CsvColumn.ALL.stream().map(CsvColumn::name).toList(),
                claim -> {
                    SchemeCodes codes = mapping.codes(claim);
                    return CsvColumn.ALL.stream()
                            .map(column -> column.cell(claim, codes))
                            .toList();
                },
                out);
    }
}
