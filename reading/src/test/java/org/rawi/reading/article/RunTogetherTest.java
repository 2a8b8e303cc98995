package org.rawi.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.reading.web.GoldenPage;

/** Texts that hold two articles, or one that only looks like two. */
class RunTogetherTest {
    private static final Path FOLDER = Path.of("..", "examples", "formats", "two-articles");

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsDividedWhereOneArticleEndsAndNowhereElse(Path text) throws IOException {
        Path expected = text.resolveSibling(text.getFileName().toString().replace(".txt", ".expected"));
        assertThat(GoldenPage.told(text)).isEqualTo(Files.readString(expected));
    }

    @Test
    void thereAreADozenAndMore() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(12);
    }
}
