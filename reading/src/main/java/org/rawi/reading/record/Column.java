package org.rawi.reading.record;

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
import java.util.stream.Collectors;
import org.rawi.text.Folding;

/** What a column of a table may hold, by the names of the table {@code columns.tsv}. */
enum Column {
    TEXT,
    TITLE,
    PUBLISHED,
    OUTLET,
    URL,
    ID;

    private static final Map<String, List<String>> NAMES = load();

    /** What it is called in messages and in the table. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its names as the table has them, the likelier first. */
    List<String> names() {
        return NAMES.get(label());
    }

    /** Where among {@code header} its likeliest name stands; -1 where none does. */
    int indexIn(List<String> header) {
        List<String> cells = header.stream().map(Column::plain).toList();
        return names().stream()
                .mapToInt(name -> cells.indexOf(plain(name)))
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(-1);
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
