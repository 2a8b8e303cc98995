package org.rawi.reading.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table {@code templates.tsv}: how templates of sites name their parts. */
final class Template {
    private static final Map<String, Set<String>> NAMES = load();

    private Template() {}

    /** The names of what {@code part} is called in the table: «furniture», «caption». */
    static Set<String> names(String part) {
        return NAMES.get(part);
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = Template.class.getResourceAsStream("templates.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> names = new HashMap<>();
            List<String> rows = lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .toList();
            for (String row : rows) {
                String[] cells = row.split("\t", -1);
                names.computeIfAbsent(cells[0], any -> new HashSet<>()).addAll(Arrays.asList(cells[1].split(" \\| ")));
            }
            return names;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
