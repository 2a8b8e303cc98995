package org.rawi.reading.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Paragraph;
import org.rawi.reading.Bytes;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;

/** A page under {@code examples/formats/html} and what stands beside it: the articles that are to come of it, line by line. */
public record GoldenPage(String name, Path page, String expected) {
    private static final Path FOLDER = Path.of("../examples/formats/html");
    private static final ArticleSplitter SPLITTER = splitter();

    private static ArticleSplitter splitter() {
        Knowledge knowledge = Knowledge.bundled();
        return new ArticleSplitter(knowledge.furniture(), knowledge.outletKeys());
    }

    static List<GoldenPage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(GoldenPage::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GoldenPage of(Path page) {
        String name = page.getFileName().toString().replace(".html", "");
        try {
            return new GoldenPage(name, page, Files.readString(page.resolveSibling(name + ".expected")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What Rawi makes of the page, in the form of what is expected. */
    String read() {
        return told(page);
    }

    /** What Rawi makes of {@code file}: outlet, day, and each line with its role. */
    public static String told(Path file) {
        List<String> lines = new ArrayList<>();
        new Inputs(List.of(file.toString()), Given.NOTHING, Bytes.KNOWLEDGE, InputStream.nullInputStream())
                .forEach(reading -> tell(reading, lines));
        return String.join("\n", lines) + "\n";
    }

    private static void tell(Reading reading, List<String> lines) {
        if (reading instanceof Reading.Text text) {
            List<Article> articles = SPLITTER.split(text.document());
            for (Article article : articles) {
                if (article.number() > 1) {
                    lines.add("---");
                }
                tell(article, lines);
            }
        } else if (reading instanceof Reading.Skip skip) {
            lines.add("skip: " + skip.reason());
        } else if (reading instanceof Reading.Failure failure) {
            lines.add("failure: " + failure.reason());
        } else if (reading instanceof Reading.Notice notice && !notice.text().startsWith("read as")) {
            lines.add("notice: " + notice.text());
        }
    }

    private static void tell(Article article, List<String> lines) {
        if (article.outlet() != null) {
            lines.add("outlet: " + article.outlet());
        }
        if (article.published() != null) {
            lines.add("published: " + article.published());
        }
        article.agencies()
                .forEach(agency -> lines.add("agency: " + agency.phrase().of(article.text())));
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.role().isCoded() || paragraph.role() == Paragraph.Role.CAPTION) {
                String role = paragraph.role().name().toLowerCase(Locale.ROOT);
                lines.add(role + ": " + paragraph.span().of(article.text()).strip());
            }
        }
    }

    /** The words that are for coding among {@code told}, which has the form of what is expected. */
    static String coded(String told) {
        return told.lines()
                .filter(line -> line.matches("(?:title|subtitle|body|quote): .*"))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .reduce("", (one, other) -> one + "\n" + other);
    }

    @Override
    public String toString() {
        return name;
    }
}
