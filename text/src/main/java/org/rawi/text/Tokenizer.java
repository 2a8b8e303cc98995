package org.rawi.text;

import java.util.ArrayList;
import java.util.List;
import org.rawi.model.Span;

/**
 * Cuts a stretch of text into tokens: runs of letters, numbers («270.000», «3:25»), and single marks.
 *
 * <p>A letter and a digit never share a token, save in Latin names such as «F-15». Stateless and thread-safe.
 */
public final class Tokenizer {
    private Tokenizer() {}

    /** The tokens of {@code text} from {@code start} to {@code end}, their spans counted in {@code text}. */
    public static List<Token> tokens(CharSequence text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int next = at + 1;
            if (isLetter(c)) {
                next = endOfWord(text, at, end);
                add(tokens, text, at, next, Token.Type.WORD);
            } else if (isDigit(c)) {
                next = endOfNumber(text, at, end);
                add(tokens, text, at, next, Token.Type.NUMBER);
            } else if (!Character.isWhitespace(c) && !isBlank(c) && !Folding.vanishes(c)) {
                add(tokens, text, at, next, Token.Type.MARK);
            }
            at = next;
        }
        return tokens;
    }

    private static void add(List<Token> tokens, CharSequence text, int start, int end, Token.Type type) {
        String folded = Folding.fold(text.subSequence(start, end));
        if (!folded.isEmpty()) {
            tokens.add(new Token(new Span(start, end), folded, type, isClosed(text, start, end)));
        }
    }

    private static boolean isClosed(CharSequence text, int start, int end) {
        int last = end - 1;
        while (last > start && isInner(text.charAt(last))) {
            last--;
        }
        return text.charAt(last) == 'ة';
    }

    private static int endOfWord(CharSequence text, int at, int end) {
        int i = at + 1;
        while (i < end && (isLetter(text.charAt(i)) || isInner(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static int endOfNumber(CharSequence text, int at, int end) {
        int i = at + 1;
        while (i < end
                && (isDigit(text.charAt(i))
                        || (isJoint(text.charAt(i)) && i + 1 < end && isDigit(text.charAt(i + 1))))) {
            i++;
        }
        return i;
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c) && c != '\u0640';
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '\u0660' && c <= '\u0669') || (c >= '\u06F0' && c <= '\u06F9');
    }

    private static boolean isInner(char c) {
        return c == '\u0640' || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u200C' || c == '\u200D';
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == ',' || c == ':' || c == '\u066B' || c == '\u066C' || c == '\u060C';
    }

    private static boolean isBlank(char c) {
        return c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }
}
