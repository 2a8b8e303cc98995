package org.rawi.cli;

import java.io.IOException;
import org.rawi.reading.watch.Batch;
import org.rawi.workflow.CodedSink;

/** Where a watch puts what it brings. */
interface WatchTake {
    /** Codes a batch and keeps it, all of it or, killed on the way, so that it can be done again; tells {@code sink} of each thing. */
    void take(Batch batch, CodedSink sink) throws IOException;
}
