package org.rawi.workflow.kill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.Reading;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.workflow.Ingest;

/** Takes in all dispatches and prints the id of each once it is kept. */
final class IngestingProcess {
    private IngestingProcess() {}

    /** The argument is the data set. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (DataSet set = DataSet.open(DataSetAddress.of(args[0]), Clock.systemUTC())) {
            new Ingest(set, Knowledge.bundled(), "0.1.0", 2).run(Dispatches::forEach, "", coded -> {
                if (coded.reading() instanceof Reading.Text text) {
                    out.println(text.document().id());
                }
            });
        }
    }
}
