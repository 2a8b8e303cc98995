package org.rawi.reading.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.reading.web.GoldenPage;

/** Every text of an office program and PDF in {@code examples/formats} beside the articles that must come of it, line by line. */
class GoldenTextsTest {
    private static final Path FORMATS = Path.of("..", "examples", "formats");

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String family : List.of("docx", "odt", "pdf")) {
            try (Stream<Path> all = Files.list(FORMATS.resolve(family))) {
                all.filter(file -> file.toString().endsWith("." + family))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileGivesItsArticlesWithDayAndRoles(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.replaceFirst("\\.\\w+$", ".expected"));
        assertThat(GoldenPage.told(file)).isEqualTo(Files.readString(expected));
    }
}
