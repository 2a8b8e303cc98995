package org.rawi.export;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/**
 * Writes records one after another, in the order in which they come; closing it closes the stream below.
 *
 * @param <T> what is written: claims, incidents
 */
public interface RecordWriter<T> extends Closeable, Flushable {
    /** Writes one record. */
    void write(T record) throws IOException;
}
