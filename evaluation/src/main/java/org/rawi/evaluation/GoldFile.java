package org.rawi.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Gold, hand-coded events as JSON Lines. */
public final class GoldFile {
    private GoldFile() {}

    /**
     * Reads a {@code .jsonl} file, or a folder of them.
     *
     * @throws RecordException with file and line where a line is no event
     */
    public static List<GoldEvent> read(Path path) throws IOException {
        return JsonLines.read(path, GoldEvent::of);
    }
}
