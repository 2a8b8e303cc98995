package org.rawi.reading;

import java.io.IOException;

/** One format that Rawi reads, known by its content rather than its name. Implementations hold no state. */
public interface Format {
    /** Whether {@code source} is of this format; looks at no more than its {@linkplain Source#head() head}. */
    boolean fits(Source source) throws IOException;

    /**
     * Hands each document of {@code source} to {@code intake} as it comes, a failure for each record that has none, and each
     * thing that is itself a file of some format, such as an entry of an archive, to be opened.
     *
     * @throws RefusedException if the source as a whole is not to be read
     * @throws IOException if its bytes end too early or cannot be had
     */
    void read(Source source, Intake intake) throws IOException;
}
