package org.rawi.export;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import org.rawi.model.Claim;

/** Writes claims one after another, in the order in which they come; closing it closes the stream below. */
public interface ClaimWriter extends Closeable, Flushable {
    /** Writes one claim. */
    void write(Claim claim) throws IOException;
}
