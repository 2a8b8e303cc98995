package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.List;
import org.rawi.text.Sentence;

/** Makes figures of what is said not to be: «دون سقوط قتلى», «لم يسفر القصف عن ضحايا» are none (codebook: a zero is a value). */
final class ClaimedZeros {
    private static final int BACK = 5;

    private ClaimedZeros() {}

    static MentionedSentence mark(MentionedSentence sentence) {
        List<Mention> mentions = new ArrayList<>(sentence.mentions());
        for (int i = 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.value() instanceof TollValue toll
                    && toll.effect() != null
                    && toll.bare()
                    && !isDefinite(mention, sentence.sentence())) {
                if (isNegated(mentions, i, false)) {
                    mentions.set(i, mention.withValue(toll.none()));
                } else if (isNegated(mentions, i, true)) {
                    mentions.set(i, mention.withValue(toll.counted()));
                }
            }
        }
        return new MentionedSentence(sentence.sentence(), mentions);
    }

    private static boolean isDefinite(Mention mention, Sentence sentence) {
        return sentence.token(mention.first()).folded().startsWith("ال");
    }

    /**
     * Only verbs, nouns of happening and prepositions stand between the negation and what there is none of; with other {@code
     * words} between, «دون معلومات عن ضحايا», nothing is said of a toll.
     */
    private static boolean isNegated(List<Mention> mentions, int at, boolean words) {
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            Mention mention = mentions.get(i);
            if (mention.isFunction("negation.zero") || mention.isFunction("negation.without")) {
                return true;
            }
            boolean plain = words
                    && (mention.value() instanceof PlainValue && !mention.isMark() || mention.isFunction("hedge"));
            if (!plain && !mention.isPredicate() && !mention.isFunction("prep") && !mention.isFunction("number")) {
                return false;
            }
        }
        return false;
    }
}
