package org.rawi.store.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.rawi.model.Span;
import org.rawi.text.Clitics;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/**
 * The words of a text as they are looked for: folded as Rawi folds them, without the small words written onto them («وبالرقة» is found
 * by «الرقة») and stemmed lightly as Lucene does for Arabic; or as they are spelt.
 */
final class WordTokens {
    private static final int SHORTEST_STEM = 3;

    private WordTokens() {}

    /**
     * A word.
     *
     * @param span where it stands
     * @param forms the forms by which it is found; the first is the one that a question with this word asks for
     */
    record Word(Span span, List<String> forms) {}

    static List<Word> of(String text, boolean exact) {
        List<Word> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(text, 0, text.length())) {
            if (token.isWord()) {
                words.add(new Word(token.span(), exact ? List.of(token.span().of(text)) : forms(token.folded())));
            } else if (token.isNumber()) {
                words.add(new Word(token.span(), List.of(token.folded())));
            }
        }
        return words;
    }

    private static List<String> forms(String folded) {
        Set<String> forms = new LinkedHashSet<>();
        for (Clitics.Reading reading : Clitics.readings(folded)) {
            if (reading.isWhole() || reading.stem().length() >= SHORTEST_STEM && !reading.future()) {
                forms.add(stem(reading.stem()));
            }
        }
        return List.copyOf(forms);
    }

    private static String stem(String word) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, new ArabicStemmer().stem(letters, letters.length));
    }
}
