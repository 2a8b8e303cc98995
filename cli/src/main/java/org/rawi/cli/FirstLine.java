package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rawi.reading.RefusedException;

/** What a file keeps secret: its first line. */
final class FirstLine {
    private FirstLine() {}

    /** @throws RefusedException where it is empty, which would keep nothing from anybody */
    static String of(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .filter(line -> !line.isBlank())
                    .orElseThrow(() -> new RefusedException(file + ": its first line is empty", "the secret on it"));
        }
    }
}
