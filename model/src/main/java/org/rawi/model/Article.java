package org.rawi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One news item in a document; a document can hold several.
 *
 * <p>{@link #text()} is what the coder reads: the document's separate title, if there is one, a line break, and the
 * document's whole text. {@link #words(Span)} leads any stretch of it back to the document.
 *
 * @param document the document it stands in
 * @param number its place in the document, from 1
 * @param paragraphs its lines in order; spans in {@link #text()}
 * @param outlet id of the outlet, or its name as given where no id is known, or null
 * @param published day of publication, or null where it is honestly unknown
 * @param agencies links of the attribution chain that hold for the whole article («دمشق – وكالات»), spans in
 *     {@link #text()}
 */
public record Article(
        Document document,
        int number,
        List<Paragraph> paragraphs,
        String outlet,
        LocalDate published,
        List<Byline> agencies) {
    /**
     * A source that a dateline or a closing line names for the whole article.
     *
     * @param phrase the words, such as «وكالات»
     */
    public record Byline(Span phrase) {}

    public Article {
        Objects.requireNonNull(document);
        paragraphs = List.copyOf(paragraphs);
        agencies = List.copyOf(agencies);
    }

    public String text() {
        return document.title() == null ? document.text() : document.title() + "\n" + document.text();
    }

    /** The words at {@code span} of {@link #text()}, with their offsets in the document; a span never crosses out of the title. */
    public Words words(Span span) {
        int lead = document.title() == null ? 0 : document.title().length() + 1;
        boolean inTitle = span.end() < lead;
        String source = inTitle ? document.title() : document.text();
        Span there = inTitle ? span : span.shiftedBy(-lead);
        return new Words(there.of(source), there.start(), there.end(), inTitle);
    }
}
