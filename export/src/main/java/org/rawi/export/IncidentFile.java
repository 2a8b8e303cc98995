package org.rawi.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The ids in a file of incidents. */
public final class IncidentFile {
    private IncidentFile() {}

    /**
     * Reads the ids, in the order of the file.
     *
     * @throws FileSystemException with file and line where a line is no incident
     */
    public static List<String> read(Path file) throws IOException {
        List<String> ids = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    ids.add(id(file, number, line));
                }
            }
        }
        return ids;
    }

    private static String id(Path file, int number, String line) throws FileSystemException {
        String id = null;
        try {
            id = JsonMapper.shared().readTree(line).path("incident").asString(null);
        } catch (JacksonException e) {
            // Told below with the line that it is.
        }
        if (id == null || id.length() < 2) {
            throw new FileSystemException(
                    file + ":" + number,
                    null,
                    "is no incident; right would be a line as rawi link --format jsonl writes it");
        }
        return id;
    }
}
