package org.rawi.store.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words as an index takes them: all forms of a word at its place. */
final class WordStream extends TokenStream {
    private static final int GAP = 10;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<List<WordTokens.Word>> texts;
    private Iterator<List<WordTokens.Word>> nextText;
    private Iterator<WordTokens.Word> nextWord;
    private Iterator<String> nextForm;
    private int ahead;

    /** The words of several texts, so far apart that no phrase leads from one to the next. */
    WordStream(List<String> texts, boolean exact) {
        this.texts = texts.stream().map(text -> WordTokens.of(text, exact)).toList();
        start();
    }

    private void start() {
        nextText = texts.iterator();
        nextWord = List.<WordTokens.Word>of().iterator();
        nextForm = List.<String>of().iterator();
        ahead = 0;
    }

    @Override
    public void reset() {
        start();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (!nextForm.hasNext()) {
            if (nextWord.hasNext()) {
                nextForm = nextWord.next().forms().iterator();
                ahead++;
            } else if (nextText.hasNext()) {
                nextWord = nextText.next().iterator();
                ahead += GAP;
            } else {
                return false;
            }
        }
        term.append(nextForm.next());
        increment.setPositionIncrement(ahead);
        ahead = 0;
        return true;
    }
}
