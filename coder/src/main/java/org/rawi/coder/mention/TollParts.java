package org.rawi.coder.mention;

import java.util.ArrayList;
import java.util.List;

/** Marks the figures that another figure has counted already: «12 قتيلاً بينهم ثلاثة أطفال وامرأتان», «معظمهم نساء». */
final class TollParts {
    private TollParts() {}

    static MentionedSentence mark(MentionedSentence sentence) {
        List<Mention> mentions = new ArrayList<>(sentence.mentions());
        for (int i = 1; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.value() instanceof TollValue toll && isAmong(mentions, i, toll.effect() != null)) {
                mentions.set(i, mention.withValue(toll.counted()));
            } else if (mention.isActor() && mention.actor().isPersons() && isAmong(mentions, i, false)) {
                mentions.set(i, mention.withValue(mention.actor().withCount(null)));
            }
        }
        return new MentionedSentence(sentence.sentence(), mentions);
    }

    private static boolean isAmong(List<Mention> mentions, int at, boolean told) {
        for (int i = at - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.isFunction("prep.including") || mention.isFunction("number.share")) {
                return true;
            }
            boolean goes = mention.value() instanceof TollValue
                    || mention.value() instanceof PlainValue plain && (!plain.mark() || !told && isComma(plain))
                    || mention.isFunction("number")
                    || mention.isActor() && mention.actor().is(ActorValue.Form.ADJECTIVE);
            if (!goes) {
                return false;
            }
        }
        return false;
    }

    private static boolean isComma(PlainValue plain) {
        return "،,".contains(plain.folded());
    }
}
