package org.rawi.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats that claims can be written in, by name and by the ending of a file: «jsonl», «claims.csv». */
public final class ClaimFormats {
    private static final Map<String, String> ENDINGS =
            Map.of("jsonl", "jsonl", "ndjson", "jsonl", "json", "jsonl", "csv", "csv", "txt", "table");

    private final List<ClaimFormat> formats;

    /**
     * Offers every format.
     *
     * @param mapping what other schemes call a claim
     * @param width columns of the terminal, for the table
     */
    public ClaimFormats(SchemeMapping mapping, int width) {
        formats = List.of(new JsonLinesFormat(mapping), new CsvFormat(mapping), new TableFormat(width));
    }

    /** The format called {@code name}, «csv». */
    public Optional<ClaimFormat> findByName(String name) {
        return formats.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The format that the ending of {@code file} asks for: JSON Lines for «claims.jsonl». */
    public Optional<ClaimFormat> findByEnding(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ENDINGS.get(ending)).flatMap(this::findByName);
    }

    /** The names that are legal, in the order in which they are told. */
    public List<String> names() {
        return formats.stream().map(ClaimFormat::name).toList();
    }
}
