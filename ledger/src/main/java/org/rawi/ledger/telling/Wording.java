package org.rawi.ledger.telling;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/** The words of a telling's evidence, folded and hashed: what two tellings share in words. Immutable. */
public final class Wording {
    /** No words. */
    public static final Wording NONE = new Wording(new int[0]);

    private static final int SHORTEST = 3;

    private final int[] sorted;

    private Wording(int[] sorted) {
        this.sorted = sorted;
    }

    /** The words of {@code text} of three letters and more. */
    public static Wording of(String text) {
        int[] hashes = Tokenizer.tokens(text, 0, text.length()).stream()
                .filter(token -> token.type() != Token.Type.MARK)
                .map(Token::folded)
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet())
                .stream()
                .mapToInt(String::hashCode)
                .sorted()
                .toArray();
        return hashes.length == 0 ? NONE : new Wording(hashes);
    }

    public int size() {
        return sorted.length;
    }

    /** How many words both have. */
    public int shared(Wording other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            if (sorted[i] == other.sorted[j]) {
                shared++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording words && Arrays.equals(sorted, words.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
