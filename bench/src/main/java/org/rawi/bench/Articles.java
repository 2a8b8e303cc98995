package org.rawi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

/** Articles of about three hundred words, made of the paragraphs of the project's own dispatches, one after another. */
final class Articles {
    private static final int WORDS = 300;
    private static final int LONGEST = 330;
    private static final LocalDate DAY = LocalDate.of(2017, 6, 18);

    private Articles() {}

    /** The articles of a folder's texts; what is left over at the end is not used. */
    static List<Article> of(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int words = 0;
        for (String paragraph : paragraphs(folder)) {
            int more = words(paragraph);
            if (!lines.isEmpty() && words + more > LONGEST) {
                articles.add(article(lines, articles.size()));
                lines.clear();
                words = 0;
            }
            lines.add(paragraph);
            words += more;
            if (words >= WORDS) {
                articles.add(article(lines, articles.size()));
                lines.clear();
                words = 0;
            }
        }
        return articles;
    }

    static int words(String text) {
        return text.split("\\s+").length;
    }

    private static List<String> paragraphs(Path folder) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Files.readString(file)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    private static Article article(List<String> lines, int number) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            Paragraph.Role role = at == 0 ? Paragraph.Role.TITLE : Paragraph.Role.BODY;
            paragraphs.add(new Paragraph(new Span(at, at + line.length()), role));
            at += line.length() + 1;
        }
        String text = String.join("\n", lines);
        Document document = new Document("bench-" + number, "0", text, null, "outlet", DAY, null);
        return new Article(document, 1, paragraphs, "outlet", DAY, List.of());
    }
}
