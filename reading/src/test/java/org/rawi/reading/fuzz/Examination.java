package org.rawi.reading.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;
import org.rawi.reading.Bytes;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;

/** Reads a folder that holds one broken file and one that is well behind it, and tells what is wrong with how that went. */
final class Examination {
    /** The text of the file that is well. */
    static final String NEIGHBOUR = "عاد الهدوء إلى بلدة النخيل، وفتحت المتاجر أبوابها في الصباح.";

    private static final ArticleSplitter SPLITTER = new ArticleSplitter(
            Knowledge.bundled().furniture(), Knowledge.bundled().outletKeys());
    private static final int LONGEST_LINE = 1600;
    private static final int LINES_LOOKED_AT = 1000;

    /** Words that tell a programmer something and nobody else. */
    private static final Pattern OF_THE_PROGRAM =
            Pattern.compile("Exception|\\bjava[x.]|(?<!'|«text» is )\\bnull\\b|\\bL[a-z]+/|@[0-9a-f]{6}");

    private final BrokenInput input;
    private final List<String> complaints = new ArrayList<>();
    private int lines;
    private int documents;
    private int failures;
    private int neighbours;
    private boolean isGivenUp;

    private Examination(BrokenInput input) {
        this.input = input;
    }

    /** Reads {@code input} in {@code folder}, which holds nothing else. */
    static Examination of(BrokenInput input, Path folder) throws IOException {
        Files.write(folder.resolve("a-" + input.name()), input.bytes());
        Files.writeString(folder.resolve("b.txt"), NEIGHBOUR);
        Examination examination = new Examination(input);
        examination.read(folder);
        examination.leave(folder);
        return examination;
    }

    /** What is wrong, a line each. */
    List<String> complaints() {
        return complaints.stream().map(complaint -> input + ": " + complaint).toList();
    }

    int documents() {
        return documents;
    }

    int failures() {
        return failures;
    }

    private void read(Path folder) {
        try {
            new Inputs(List.of(folder.toString()), Given.NOTHING, Bytes.KNOWLEDGE, InputStream.nullInputStream())
                    .forEach(this::look);
        } catch (RuntimeException | StackOverflowError fault) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            complaints.add(trace.toString().lines().limit(12).toList().toString());
            return;
        }
        int expected = input.hasNeighbourWithin() && !isGivenUp ? 2 : 1;
        if (neighbours < expected) {
            complaints.add("of " + expected + " files that are well " + neighbours + " were read");
        }
    }

    private void look(Reading reading) {
        line(reading.where(), "where");
        if (reading instanceof Reading.Failure failure) {
            failures++;
            isGivenUp |= failure.reason().startsWith("given up");
            line(failure.line(), "failure");
        } else if (reading instanceof Reading.Notice notice) {
            line(notice.text(), "notice");
        } else if (reading instanceof Reading.Skip skip) {
            line(skip.reason(), "skip");
        } else if (reading instanceof Reading.Text text) {
            documents++;
            neighbours += text.document().text().equals(NEIGHBOUR) ? 1 : 0;
            offsets(text.document());
        }
    }

    private void line(String line, String what) {
        if (lines++ > LINES_LOOKED_AT) {
            return;
        }
        boolean isOne = line.chars().noneMatch(Character::isISOControl);
        boolean isClear = !OF_THE_PROGRAM.matcher(line).find();
        if (line.isBlank() || !isOne || !isClear || line.length() > LONGEST_LINE) {
            complaints.add(what + " is no clear line: «" + line.substring(0, Math.min(300, line.length())) + "»");
        }
    }

    private void offsets(Document document) {
        for (Item item : document.items()) {
            within(item.span(), document.text(), "item");
            item.marked().forEach(marked -> within(marked.span(), document.text(), "marked line"));
        }
        int end = 0;
        for (Article article : SPLITTER.split(document)) {
            end = 0;
            for (Paragraph paragraph : article.paragraphs()) {
                within(paragraph.span(), article.text(), "paragraph");
                if (paragraph.span().start() < end) {
                    complaints.add("paragraphs overlap at " + paragraph.span());
                }
                end = paragraph.span().end();
            }
        }
    }

    private void within(Span span, String text, String what) {
        if (span.end() > text.length()) {
            complaints.add(what + " " + span + " ends behind a text of " + text.length());
        }
    }

    /** Clears the folder; what reading has written there is told. */
    private void leave(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            if (all.size() != 2) {
                complaints.add("the folder now holds " + all);
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
