package org.rawi.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Claims as JSON Lines, as {@code rawi code --format jsonl} writes them. */
public final class ClaimFile {
    private ClaimFile() {}

    /**
     * Reads a {@code .jsonl} file, or a folder of them.
     *
     * @throws RecordException with file and line where a line is no claim
     */
    public static List<ScoredClaim> read(Path path) throws IOException {
        return JsonLines.read(path, ScoredClaim::of);
    }
}
