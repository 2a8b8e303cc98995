package org.rawi.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

/** The lines of an article as one text: «0-31 TITLE;32-210 BODY». */
final class Paragraphs {
    private Paragraphs() {}

    static String write(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph ->
                        paragraph.span().start() + "-" + paragraph.span().end() + " " + paragraph.role())
                .collect(Collectors.joining(";"));
    }

    static List<Paragraph> read(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String one : text.isEmpty() ? new String[0] : text.split(";")) {
            int dash = one.indexOf('-');
            int space = one.indexOf(' ');
            Span span = new Span(
                    Integer.parseInt(one.substring(0, dash)), Integer.parseInt(one.substring(dash + 1, space)));
            paragraphs.add(new Paragraph(span, Paragraph.Role.valueOf(one.substring(space + 1))));
        }
        return paragraphs;
    }

    /** From the first line to the last. */
    static Span span(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::span).reduce(Span::union).orElse(new Span(0, 0));
    }
}
