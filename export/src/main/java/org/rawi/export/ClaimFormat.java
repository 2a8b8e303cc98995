package org.rawi.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which claims leave Rawi, such as JSON Lines. */
public interface ClaimFormat {
    /** The name by which it is asked for, «jsonl». */
    String name();

    /** Opens a writer over {@code out} and writes what stands before the first claim. */
    ClaimWriter open(OutputStream out) throws IOException;
}
