package org.rawi.coder.attribution;

import org.rawi.coder.mention.MentionedSentence;
import org.rawi.text.Token;

/**
 * A quotation that runs on over sentences: «قال X: «… . … »».
 *
 * <p>Not thread-safe; it goes through one article, and ends with the paragraph at the latest.
 */
final class Quotation {
    private Telling telling;
    private int paragraph = -1;
    private int depth;
    private boolean straight;

    /** Whoever is still quoted where the sentence begins, or null. */
    Telling over(MentionedSentence sentence) {
        if (sentence.sentence().paragraph() != paragraph) {
            depth = 0;
            straight = false;
            telling = null;
        }
        return telling;
    }

    /** The token at which what came over from the sentence before ends; the sentence's size where it goes on. */
    int end(MentionedSentence sentence) {
        for (int i = 0; i < sentence.sentence().size(); i++) {
            Token token = sentence.sentence().token(i);
            boolean closes = depth > 0 ? token.isMark("»") : straight && token.isMark("\"");
            if (closes) {
                return i;
            }
        }
        return sentence.sentence().size();
    }

    /** Goes past the sentence; {@code last} is who tells its last words. */
    void pass(MentionedSentence sentence, Telling last) {
        for (Token token : sentence.sentence().tokens()) {
            depth += token.isMark("«") ? 1 : token.isMark("»") && depth > 0 ? -1 : 0;
            straight ^= token.isMark("\"");
        }
        paragraph = sentence.sentence().paragraph();
        telling = depth > 0 || straight ? last : null;
    }
}
