package org.rawi.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.model.Claim;

/**
 * The formats that records can be written in, by name and by the ending of a file: «jsonl», «claims.csv».
 *
 * @param <T> what is written: claims, incidents
 */
public final class Formats<T> {
    private static final Map<String, String> ENDINGS =
            Map.of("jsonl", "jsonl", "ndjson", "jsonl", "json", "jsonl", "csv", "csv", "txt", "table");

    private final List<RecordFormat<T>> formats;

    private Formats(List<RecordFormat<T>> formats) {
        this.formats = formats;
    }

    /**
     * Every format for claims.
     *
     * @param mapping what other schemes call a claim
     * @param width columns of the terminal, for the table
     */
    public static Formats<Claim> ofClaims(SchemeMapping mapping, int width) {
        return new Formats<>(List.of(new JsonLinesFormat(mapping), new CsvFormat(mapping), new TableFormat(width)));
    }

    /**
     * Every format for incidents.
     *
     * @param viewer what tells the parties to an incident
     * @param width columns of the terminal, for the table
     */
    public static Formats<Viewed> ofIncidents(Viewer viewer, int width) {
        return new Formats<>(List.of(new IncidentJson(viewer), new IncidentCsv(), new IncidentTable(width)));
    }

    /** The format called {@code name}, «csv». */
    public Optional<RecordFormat<T>> findByName(String name) {
        return formats.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The format that the ending of {@code file} asks for: JSON Lines for «claims.jsonl». */
    public Optional<RecordFormat<T>> findByEnding(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ENDINGS.get(ending)).flatMap(this::findByName);
    }

    /** The names that are legal, in the order in which they are told. */
    public List<String> names() {
        return formats.stream().map(RecordFormat::name).toList();
    }
}
