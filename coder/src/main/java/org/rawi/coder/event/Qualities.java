package org.rawi.coder.event;

import java.util.Optional;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.mention.TollValue;

/** What an adjective of a land behind a trigger tells: who acts, «غارات روسية», or whose the object is, «أسقطت صاروخين إسرائيليين». Immutable. */
record Qualities(MentionedSentence sentence, Trigger trigger, Arguments arguments) {
    /**
     * The function of the adjective at {@code i}; empty where it is of nobody in the event.
     *
     * @param owner the function of what was held before it
     * @param bare whether no preposition stands before it
     * @param words how many words no table has stand before it
     */
    Optional<String> function(int i, String owner, boolean bare, int words) {
        Mention before = sentence.mention(i - 1);
        if (before.value() instanceof ThingValue && !owner.isEmpty()) {
            return Optional.of(owner);
        }
        // «تصدت لصواريخ إسرائيلية»: whose the weapon is that is met
        if (before.value() instanceof ThingValue && before.preposition() == 'ل') {
            return Optional.of("for");
        }
        if (before.value() instanceof TollValue toll && toll.people()) {
            return Optional.of(toll.isForce() ? "patient" : "aside");
        }
        boolean noun = !trigger.verb() || trigger.second() >= 0;
        boolean beside = before.isActor() && before.actor().is(ActorValue.Form.ADJECTIVE);
        boolean near = i - trigger.last() <= 3 && noun;
        if (near && (!arguments.hasActor("agent") || beside) && bare) {
            return isTopic(i, beside) ? Optional.empty() : Optional.of("agent");
        }
        return isQuality(i, bare && words <= 2) ? Optional.of("adjective") : Optional.empty();
    }

    /** «المفاوضات السورية», «الحوار الوطني الليبي»: one land alone says what the talks are about, two say who holds them, and so does one with «مع». */
    private boolean isTopic(int i, boolean beside) {
        boolean talks = trigger.frames().stream().allMatch(f -> f.kind().equals("negotiation_round"));
        Mention next = i + 1 < sentence.size() ? sentence.mention(i + 1) : null;
        boolean another = next != null
                && (next.isFunction("prep.with")
                        || next.isActor() && next.actor().is(ActorValue.Form.ADJECTIVE));
        return talks && !beside && !another;
    }

    /** «دان الخطوة الروسية», «أسقطت صاروخين إسرائيليين»: whose the thing is that the verb has for its object. */
    private boolean isQuality(int i, boolean near) {
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
