package org.rawi.text;

import org.rawi.model.Span;

/**
 * A word, a number or a mark of punctuation, with where it stands in the original text.
 *
 * @param span where it stands
 * @param folded its folded form, «وبالرقة» as «وبالرقه»
 * @param type what it is
 * @param closed whether it is printed with «ة» at its end, which no pronoun is: «وزارة» is never «و» + «زاره»
 */
public record Token(Span span, String folded, Type type, boolean closed) {
    /** What a token is. */
    public enum Type {
        WORD,
        NUMBER,
        MARK
    }

    public boolean isWord() {
        return type == Type.WORD;
    }

    public boolean isNumber() {
        return type == Type.NUMBER;
    }

    public boolean isMark(String mark) {
        return type == Type.MARK && folded.equals(mark);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
