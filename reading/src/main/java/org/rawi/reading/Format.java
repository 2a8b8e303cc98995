package org.rawi.reading;

import java.io.IOException;
import java.util.function.Consumer;

/** One format that Rawi reads, known by its content rather than its name. */
interface Format {
    /** Whether {@code source} is of this format. */
    boolean fits(Source source) throws IOException;

    /** Hands each document of {@code source} on as it comes, and a failure for each record that has none. */
    void read(Source source, Consumer<Reading> to) throws IOException;
}
