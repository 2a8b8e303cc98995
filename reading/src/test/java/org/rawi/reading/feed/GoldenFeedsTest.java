package org.rawi.reading.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Paragraph;
import org.rawi.reading.Bytes;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;

/** Every feed in {@code examples/formats/feeds} beside what must come of it: each document with the role of each line. */
class GoldenFeedsTest {
    private static final Path FOLDER = Path.of("..", "examples", "formats", "feeds");
    private static final ArticleSplitter SPLITTER = new ArticleSplitter(
            Knowledge.bundled().furniture(), Knowledge.bundled().outletKeys());

    static List<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void aFeedGivesItsEntriesWithOutletDayAddressAndRoles(Path feed) throws IOException {
        String expected = feed.getFileName().toString().replaceFirst("\\.\\w+$", ".expected");
        assertThat(told(feed)).isEqualTo(Files.readString(feed.resolveSibling(expected)));
    }

    @Test
    void thereAreTenShapesOfFeedsAndMore() throws IOException {
        assertThat(feeds()).hasSizeGreaterThan(10);
    }

    private static String told(Path feed) {
        List<String> lines = new ArrayList<>();
        new Inputs(List.of(feed.toString()), Given.NOTHING, Bytes.KNOWLEDGE, InputStream.nullInputStream())
                .forEach(reading -> tell(reading, lines));
        String path = feed.toString().replace('\\', '/');
        return String.join("\n", lines).replace(path, feed.getFileName().toString()) + "\n";
    }

    private static void tell(Reading reading, List<String> lines) {
        if (reading instanceof Reading.Text text) {
            tell(text.document(), lines);
        } else if (reading instanceof Reading.Skip skip) {
            lines.add("skip: " + skip.where() + ": " + skip.reason());
        } else if (reading instanceof Reading.Failure failure) {
            lines.add("failure: " + failure.line());
        } else if (reading instanceof Reading.Notice notice) {
            lines.add("notice: " + notice.where() + ": " + notice.text());
        }
    }

    private static void tell(Document document, List<String> lines) {
        lines.add("== " + document.id());
        lines.add("url: " + Objects.requireNonNullElse(document.url(), "-"));
        for (Article article : SPLITTER.split(document)) {
            lines.add(article.outlet() + ", " + article.published());
            for (Paragraph paragraph : article.paragraphs()) {
                String role = paragraph.role().name().toLowerCase(Locale.ROOT);
                lines.add(role + ": " + paragraph.span().of(article.text()).strip());
            }
        }
    }
}
