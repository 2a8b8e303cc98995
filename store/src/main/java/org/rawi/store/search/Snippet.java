package org.rawi.store.search;

import java.util.List;
import java.util.Objects;
import org.rawi.model.Span;

/**
 * The sentence in which a claim stands.
 *
 * @param text the sentence
 * @param start where it begins in the document
 * @param inTitle whether that counts in the record's separate title
 * @param marked the words that were asked for, spans in {@code text}
 */
public record Snippet(String text, int start, boolean inTitle, List<Span> marked) {
    public Snippet {
        Objects.requireNonNull(text);
        marked = List.copyOf(marked);
    }
}
