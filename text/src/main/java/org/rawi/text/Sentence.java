package org.rawi.text;

import java.util.List;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

/**
 * One sentence and its tokens.
 *
 * @param span where it stands in the article's text
 * @param tokens its tokens in order
 * @param role what its paragraph is for
 * @param paragraph its paragraph's place in the article, from 0
 */
public record Sentence(Span span, List<Token> tokens, Paragraph.Role role, int paragraph) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Where tokens {@code first} to {@code end}, exclusive, stand. */
    public Span spanOf(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }
}
