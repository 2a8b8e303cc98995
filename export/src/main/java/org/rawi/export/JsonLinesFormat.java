package org.rawi.export;

import java.io.OutputStream;
import org.rawi.model.Claim;

/** JSON Lines, Rawi's own public format: one claim a line, keys in a fixed order, UTF-8, lines ended by LF. */
final class JsonLinesFormat implements RecordFormat<Claim> {
    private final SchemeMapping mapping;

    JsonLinesFormat(SchemeMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public RecordWriter<Claim> open(OutputStream out) {
        return new JsonLinesWriter(mapping, out);
    }
}
