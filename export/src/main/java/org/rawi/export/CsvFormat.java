package org.rawi.export;

import java.io.IOException;
import java.io.OutputStream;

/** CSV for spreadsheets: one row a claim, UTF-8 with a byte-order mark, without which Excel garbles Arabic. */
final class CsvFormat implements ClaimFormat {
    private final SchemeMapping mapping;

    CsvFormat(SchemeMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public ClaimWriter open(OutputStream out) throws IOException {
        return new CsvClaimWriter(mapping, out);
    }
}
