package org.rawi.desk.web;

import java.io.IOException;
import java.io.OutputStream;

/** Something that is written as it comes, however long it is. */
@FunctionalInterface
public interface Writing {
    /** Writes all of it; leaves {@code out} open. */
    void to(OutputStream out) throws IOException;
}
