package org.rawi.coder.event;

import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;

/** Whether an adjective of a land behind a verb tells whose its object is, «أسقطت صاروخين إسرائيليين». Immutable. */
record Qualities(MentionedSentence sentence, Trigger trigger, Arguments arguments) {
    /** «دان الخطوة الروسية», «أسقطت صاروخين إسرائيليين»: whose the thing is that the verb has for its object. */
    boolean isQuality(int i, boolean near) {
        Mention before = sentence.mention(i - 1);
        boolean another = before.isActor() && !arguments.of("adjective").isEmpty();
        boolean first = i < 2 || !isNoun(sentence.mention(i - 2));
        boolean noun = before.isPredicate() && before.predicate().isNoun()
                || before.value() instanceof ThingValue
                || before.value() instanceof PlainValue word && !word.mark() && first;
        boolean open = near && arguments.of("adjective").isEmpty();
        return trigger.verb() && (another || noun && open);
    }

    /** «تدمير المدن السورية»: behind a noun the next one is its genitive, whose adjective says where. */
    private static boolean isNoun(Mention mention) {
        boolean word = mention.value() instanceof PlainValue plain && !plain.mark();
        return word
                || mention.isPredicate()
                        && !mention.predicate().isVerb()
                        && mention.predicate().isNoun();
    }
}
