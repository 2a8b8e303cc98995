package org.rawi.reading.columns;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rawi.text.Folding;

/** What a column of a table, or a field of a record, may hold; its usual names are the table {@code columns.tsv}. */
public enum Column {
    TEXT,
    TITLE,
    PUBLISHED,
    OUTLET,
    URL,
    ID;

    private static final Map<String, List<String>> NAMES = load();

    /** What it is called in messages, in the table and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its names as the table has them, the likelier first. */
    public List<String> names() {
        return NAMES.get(label());
    }

    /** What is called {@code label}, or empty. */
    public static Optional<Column> find(String label) {
        return Arrays.stream(values())
                .filter(column -> column.label().equals(label))
                .findFirst();
    }

    /** Where among {@code header} its likeliest name stands; -1 where none does. */
    public int indexIn(List<String> header) {
        List<String> cells = header.stream().map(Column::plain).toList();
        return names().stream()
                .mapToInt(name -> cells.indexOf(plain(name)))
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Where in {@code header} the column {@code name} stands, by itself, by its like, or by its number from 1; -1 where it does not. */
    public static int indexOf(String name, List<String> header) {
        List<String> exact = header.stream().map(String::strip).toList();
        int index = exact.indexOf(name.strip());
        index = index < 0 ? header.stream().map(Column::plain).toList().indexOf(plain(name)) : index;
        boolean isNumber = index < 0 && name.matches("[1-9]\\d{0,4}") && Integer.parseInt(name) <= header.size();
        return isNumber ? Integer.parseInt(name) - 1 : index;
    }

    private static String plain(String name) {
        return Folding.fold(name.strip().toLowerCase(Locale.ROOT)).replaceAll("[\\s_-]+", "_");
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = Column.class.getResourceAsStream("columns.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Arrays.asList(cells[1].split(" \\| "))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
