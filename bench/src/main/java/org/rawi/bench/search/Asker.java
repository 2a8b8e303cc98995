package org.rawi.bench.search;

import java.io.IOException;
import java.util.Map;

/** Asks Explore, and waits for the answer. */
interface Asker {
    void ask(Map<String, String> fields) throws IOException;

    /** Processor time of whoever answers until now, in milliseconds. */
    double processorMillis();
}
