package org.rawi.reading.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.model.Document;
import org.rawi.reading.Bytes;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.input.Inputs;

/** Every file in {@code examples/formats} beside what must come of it, a line each. */
class GoldenRecordsTest {
    private static final Path FORMATS = Path.of("..", "examples", "formats");

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String family : List.of("plain", "jsonl", "telegram", "json", "csv", "xlsx", "archives", "warc")) {
            try (Stream<Path> all = Files.list(FORMATS.resolve(family))) {
                all.filter(file -> !file.toString().matches(".*\\.(expected|md)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileGivesItsDocumentsAndSaysWhatIsWrongWithItByLine(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.replaceFirst("\\.\\w+$", ".expected"));
        assertThat(told(file)).isEqualTo(Files.readString(expected));
    }

    private static String told(Path file) {
        List<Reading> readings = new ArrayList<>();
        new Inputs(List.of(file.toString()), Given.NOTHING, Bytes.KNOWLEDGE, new ByteArrayInputStream(new byte[0]))
                .forEach(readings::add);
        return readings.stream()
                .filter(reading -> !(reading instanceof Reading.Mapped))
                .map(reading -> line(reading)
                                .replace(
                                        file.toString().replace("\\", "/"),
                                        file.getFileName().toString()) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Reading reading) {
        if (reading instanceof Reading.Text text) {
            return line(text.document());
        }
        if (reading instanceof Reading.Failure failure) {
            return failure.line();
        }
        return reading instanceof Reading.Skip skip
                ? skip.where() + ": " + skip.reason()
                : reading.where() + ": " + ((Reading.Notice) reading).text();
    }

    private static String line(Document document) {
        return Stream.of(
                        document.id(),
                        Objects.requireNonNullElse(document.outlet(), "-"),
                        Objects.requireNonNullElse(document.published(), "-").toString(),
                        document.title(),
                        document.text().replaceAll("\r?\n", "⏎"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" | "));
    }
}
