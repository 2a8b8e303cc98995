package org.rawi.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rawi.model.Claim;
import org.rawi.reading.Reading;
import org.rawi.reading.columns.ColumnMap;
import org.rawi.workflow.Coded;
import org.rawi.workflow.CodedSink;

/** Takes what is coded, in order: claims to the output, the rest to the summary and to whoever looks on. */
final class ClaimSink implements CodedSink {
    private final Output<Claim> output;
    private final Summary summary;
    private final Progress progress;
    private final Map<String, ColumnMap> columns = new LinkedHashMap<>();

    ClaimSink(Output<Claim> output, Summary summary, Progress progress) {
        this.output = output;
        this.summary = summary;
        this.progress = progress;
    }

    /** What the columns of each table so far were taken to hold, by what messages call it. */
    Map<String, ColumnMap> columns() {
        return Collections.unmodifiableMap(columns);
    }

    @Override
    public void accept(Coded coded) throws IOException {
        summary.add(coded);
        for (Claim claim : coded.claims()) {
            output.write(claim);
        }
        output.passOn();
        if (coded.reading() instanceof Reading.Notice notice) {
            progress.say("note: " + notice.where() + ": " + notice.text());
        }
        if (coded.reading() instanceof Reading.Mapped mapped) {
            columns.put(mapped.where(), mapped.columns());
        }
        progress.show(summary);
    }
}
