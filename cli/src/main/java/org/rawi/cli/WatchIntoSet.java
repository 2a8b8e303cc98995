package org.rawi.cli;

import java.io.IOException;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.watch.Batch;
import org.rawi.store.DataSet;
import org.rawi.workflow.CodedSink;
import org.rawi.workflow.Ingest;

/** Puts what a watch brings into a data set, where nothing stands twice however often a batch is done. */
final class WatchIntoSet implements WatchTake {
    private final Ingest ingest;
    private final String options;

    /** @param options what was asked for, in words; kept with each run */
    WatchIntoSet(DataSet set, Knowledge knowledge, String options) {
        this.ingest =
                new Ingest(set, knowledge, Version.NUMBER, Runtime.getRuntime().availableProcessors());
        this.options = options;
    }

    @Override
    public void take(Batch batch, CodedSink sink) throws IOException {
        if (!batch.readings().isEmpty()) {
            ingest.run(batch.readings()::forEach, options, sink);
        }
    }
}
