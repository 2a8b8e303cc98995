package org.rawi.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines: a file, or every {@code .jsonl} file of a folder in the order of their names. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    static <T> List<T> read(Path path, Function<JsonNode, T> record) throws IOException {
        List<T> records = new ArrayList<>();
        for (Path file : files(path)) {
            readFile(file, record, records);
        }
        return records;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static <T> void readFile(Path file, Function<JsonNode, T> record, List<T> records) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            readLines(file, lines, record, records);
        }
    }

    /** Reads all lines; {@code file} is named where one is wrong. */
    static <T> void readLines(Path file, BufferedReader lines, Function<JsonNode, T> record, List<T> records)
            throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String json = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!json.isBlank()) {
                records.add(readLine(file, number, json, record));
            }
        }
    }

    private static <T> T readLine(Path file, int number, String json, Function<JsonNode, T> record) {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                throw new IllegalArgumentException("a JSON object is expected");
            }
            return record.apply(node);
        } catch (JacksonException e) {
            throw new RecordException(file, number, "no JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new RecordException(file, number, e.getMessage(), e);
        }
    }
}
