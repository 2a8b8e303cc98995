package org.rawi.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A hand coding with the documents in which it finds nothing.
 *
 * @param events the events of all files
 * @param silent ids of the documents whose file is empty: whatever is coded in them is wrong
 */
public record GoldFolder(List<GoldEvent> events, Set<String> silent) {
    private static final String ENDING = ".jsonl";

    /** Copies both. */
    public GoldFolder {
        events = List.copyOf(events);
        silent = Set.copyOf(silent);
    }

    /**
     * Reads the {@code .jsonl} files of a folder; an empty file «027.jsonl» says that document 027 has no event.
     *
     * @throws RecordException with file and line where a line is no event
     */
    public static GoldFolder read(Path folder) throws IOException {
        Set<String> silent = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING) && GoldFile.read(file).isEmpty()) {
                    silent.add(name.substring(0, name.length() - ENDING.length()));
                }
            }
        }
        return new GoldFolder(GoldFile.read(folder), silent);
    }
}
