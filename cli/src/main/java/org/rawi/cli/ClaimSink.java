package org.rawi.cli;

import java.io.IOException;
import org.rawi.model.Claim;
import org.rawi.reading.Reading;

/** Takes what is coded, in order: claims to the output, the rest to the summary and to whoever looks on. */
final class ClaimSink {
    private final Output<Claim> output;
    private final Summary summary;
    private final Progress progress;

    ClaimSink(Output<Claim> output, Summary summary, Progress progress) {
        this.output = output;
        this.summary = summary;
        this.progress = progress;
    }

    void accept(Coded coded) throws IOException {
        summary.add(coded);
        for (Claim claim : coded.claims()) {
            output.write(claim);
        }
        output.passOn();
        if (coded.reading() instanceof Reading.Notice notice) {
            progress.say("note: " + notice.where() + ": " + notice.text());
        }
        progress.show(summary);
    }
}
