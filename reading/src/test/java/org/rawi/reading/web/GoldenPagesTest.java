package org.rawi.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawi.reading.Decoder;

class GoldenPagesTest {
    static List<GoldenPage> pages() {
        return GoldenPage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageGivesItsArticlesWithOutletDayAndRoles(GoldenPage page) {
        assertThat(page.read()).isEqualTo(page.expected());
    }

    @Test
    void thereAreFortyShapesOfPagesAndMore() {
        assertThat(pages()).hasSizeGreaterThan(40);
    }

    /** Run alone by the command in docs/formats.md, which has its figures. */
    @Test
    void moreOfTheWordsAreRightThanAReaderModeGives() throws IOException {
        double rawi = 0;
        double readability = 0;
        int pages = 0;
        for (GoldenPage page : pages()) {
            String expected = GoldenPage.coded(page.expected());
            if (!expected.isEmpty()) {
                double own = WordScore.f1(expected, GoldenPage.coded(page.read()));
                double other = WordScore.f1(expected, readability(page));
                System.out.printf(Locale.ROOT, "%-22s %6.3f %6.3f%n", page, own, other);
                rawi += own;
                readability += other;
                pages++;
            }
        }
        System.out.printf(Locale.ROOT, "mean of %-14d %6.3f %6.3f%n", pages, rawi / pages, readability / pages);
        assertThat(rawi).isGreaterThan(readability);
    }

    /** Title and text as readability4j has them, which is given the page decoded. */
    private static String readability(GoldenPage page) throws IOException {
        byte[] bytes = Files.readAllBytes(page.page());
        String html = Decoder.decode(bytes, PageBytes.declared(null, bytes), PageBytes.words(bytes))
                .text();
        Article article = new Readability4J("https://example.org/", html).parse();
        return Objects.requireNonNullElse(article.getTitle(), "") + "\n"
                + Objects.requireNonNullElse(article.getTextContent(), "");
    }
}
