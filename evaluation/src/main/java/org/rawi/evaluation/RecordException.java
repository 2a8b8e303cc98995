package org.rawi.evaluation;

import java.nio.file.Path;

/** A line of a JSON Lines file that cannot be read: «gold/dev.jsonl:3: no «kind»». */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordException(Path file, int line, String problem, Throwable cause) {
        super(file + ":" + line + ": " + problem, cause);
    }
}
