package org.rawi.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which records leave Rawi, such as JSON Lines.
 *
 * @param <T> what is written: claims, incidents
 */
public interface RecordFormat<T> {
    /** The name by which it is asked for, «jsonl». */
    String name();

    /** Opens a writer over {@code out} and writes what stands before the first record. */
    RecordWriter<T> open(OutputStream out) throws IOException;
}
