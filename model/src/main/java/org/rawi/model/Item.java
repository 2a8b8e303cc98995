package org.rawi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One news item that a document's format sets apart, such as one of five articles of an endless page, with what its markup
 * says.
 *
 * @param span where it stands in {@link Document#text()}
 * @param outlet the outlet as the metadata name it, or null
 * @param published the day of publication as the metadata give it, or null
 * @param marked stretches whose role the markup gives («figcaption» a caption), in order, spans in the document's text; what
 *     stands in none is told by its words
 */
public record Item(Span span, String outlet, LocalDate published, List<Paragraph> marked) {
    public Item {
        Objects.requireNonNull(span);
        marked = List.copyOf(marked);
    }
}
