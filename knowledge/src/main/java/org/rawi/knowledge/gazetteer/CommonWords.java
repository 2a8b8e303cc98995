package org.rawi.knowledge.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Clitics;
import org.rawi.text.Folding;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/**
 * Names that mean other things too: words of the table {@code common_words}, of any other table of the lexicon, and those
 * that the examples of the frames are written with, «واسعة».
 */
final class CommonWords {
    private static final int SHORT = 3;
    private static final String ARTICLE = "ال";

    private final Set<String> words = new HashSet<>();
    private final Lexicon lexicon;

    CommonWords(Knowledge knowledge, List<String> texts) {
        lexicon = knowledge.lexicon();
        for (Row row : knowledge.rows(Table.COMMON_WORDS)) {
            row.variants("words").forEach(word -> words.add(Folding.fold(word)));
        }
        for (String text : texts) {
            for (Token token : Tokenizer.tokens(text, 0, text.length())) {
                if (!lexicon.means(token.folded(), table -> table == Table.PLACES)) {
                    words.add(bare(token.folded()));
                }
            }
        }
    }

    /** Whether a text that has these words may well mean something else. */
    boolean has(String name) {
        String folded = Folding.fold(name);
        if (folded.length() < SHORT || lexicon.means(folded, table -> table != Table.PLACES)) {
            return true;
        }
        if (folded.indexOf(' ') >= 0) {
            return false;
        }
        String pronounless = Clitics.withoutPronoun(folded);
        return isWord(folded) || pronounless != null && isWord(pronounless);
    }

    private boolean isWord(String folded) {
        return words.contains(folded) || words.contains(bare(folded)) || words.contains(ARTICLE + folded);
    }

    private static String bare(String folded) {
        return folded.startsWith(ARTICLE) && folded.length() > SHORT ? folded.substring(2) : folded;
    }
}
