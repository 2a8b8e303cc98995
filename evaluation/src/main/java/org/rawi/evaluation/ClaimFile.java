package org.rawi.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Reads claims from memory; {@code texts} names what was coded, for errors. */
    public static List<ScoredClaim> parse(Path texts, String jsonLines) throws IOException {
        List<ScoredClaim> claims = new ArrayList<>();
        JsonLines.readLines(texts, new BufferedReader(new StringReader(jsonLines)), ScoredClaim::of, claims);
        return claims;
    }
}
