package org.rawi.coder.event;

import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;

/** What stands between two commas and parts a verb from its object: «تعهدت، على لسان الناطق باسمها، تقديم». */
final class Asides {
    private static final int LONGEST = 10;

    private Asides() {}

    /** The place of the comma that closes the aside that opens at {@code at}, or {@code at} where none does. */
    static int end(MentionedSentence sentence, int at) {
        boolean opens = isComma(sentence.mention(at)) && at + 1 < sentence.size() && leads(sentence.mention(at + 1));
        for (int i = at + 1; opens && i < Math.min(sentence.size() - 1, at + LONGEST); i++) {
            Mention mention = sentence.mention(i);
            if (isComma(mention)) {
                return i;
            }
            boolean told = mention.isFunction("complementizer")
                    || mention.isFunction("connector")
                    || mention.isPredicate()
                            && mention.predicate().isVerb()
                            && !mention.predicate().isNoun();
            if (told) {
                return at;
            }
        }
        return at;
    }

    /** A preposition, or a word that says in what or by whom it was said, «في بيان», «على لسان». */
    private static boolean leads(Mention mention) {
        return !mention.and()
                && (mention.isFunction("prep")
                        || mention.preposition() != 0
                        || mention.isPredicate()
                                && !mention.predicate().isVerb()
                                && mention.end() - mention.first() > 1);
    }

    private static boolean isComma(Mention mention) {
        return mention.isMark() && "،,".contains(((PlainValue) mention.value()).folded());
    }
}
