package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * Whose the act is that is condemned, praised or called for: «انتقد الضربة التي وجهتها واشنطن», «أشاد بدور الجيش», «ندد بالهجوم التركي».
 *
 * <p>Of a call it is who should do what is called for, «شدد على ضرورة أن تلتزم روسيا». The first who stands behind the noun as its genitive, as its adjective or as the subject of its relative clause. Stateless and
 * thread-safe.
 */
final class SpokenOf {
    private static final List<String> ENDS = List.of("complementizer", "connector", "negation");
    private static final List<String> ASIDE =
            List.of("prep.on", "prep.against", "prep.in", "prep.about", "prep.to", "prep.with");

    private final SupportVerbs support;
    private final Setting setting;

    SpokenOf(SupportVerbs support, Setting setting) {
        this.support = support;
        this.setting = setting;
    }

    /** Adds to a speech act with nobody spoken of whose its object is. */
    void complete(Event event) {
        boolean spoken = !event.initiators().isEmpty()
                || event.frame().functions("initiator").contains("none");
        if (event.frame().functions("target").contains("owner")
                && event.targets().isEmpty()
                && spoken) {
            for (Mention mention : owners(event)) {
                setting.party(mention)
                        .filter(p -> isAnswerable(p) && !event.isInitiator(p))
                        .ifPresent(p -> event.addTarget(p, mention));
            }
        }
    }

    private List<Mention> owners(Event event) {
        MentionedSentence sentence = event.sentence();
        boolean call = event.kind().equals("call_for");
        boolean noun = event.kind().equals("support") && isNamed(event.trigger(), sentence);
        boolean relative = false;
        for (int i = start(event); i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isActor() && noun && (!call || relative)) {
                return isOwner(sentence, i) ? together(sentence, i) : List.of();
            }
            if (call && !relative && mention.isFunction("complementizer")) {
                relative = true;
                continue;
            }
            boolean comma = mention.isMark() && noun;
            boolean verb = mention.isPredicate()
                    && mention.predicate().isVerb()
                    && !mention.predicate().isNoun();
            boolean other = mention.isActor() || comma || support.isReporting(mention) || support.isSuffered(mention);
            boolean ends = ENDS.stream().anyMatch(mention::isFunction)
                    || noun && ASIDE.stream().anyMatch(mention::isFunction);
            if (other || ends || verb && !relative) {
                return List.of();
            }
            relative |= mention.isFunction("relative");
            noun |= isNoun(mention);
        }
        return List.of();
    }

    /** «أكدت موسكو دعم دمشق»: the second word of the trigger is what is spoken of. */
    private static boolean isNamed(Trigger trigger, MentionedSentence sentence) {
        Mention second = trigger.second() < 0 ? null : sentence.mention(trigger.second());
        return second != null && second.isPredicate() && !second.predicate().pronoun();
    }

    /** Behind the trigger, and behind whoever speaks where he stands there. */
    private static int start(Event event) {
        int start = event.trigger().last() + 1;
        for (Event.Actor speaker : event.initiators()) {
            int at =
                    speaker.mention() == null ? -1 : event.sentence().mentions().indexOf(speaker.mention());
            start = Math.max(start, at + 1);
        }
        return start;
    }

    /** «الهجوم التركي» is of Turkey, and «المناطق السورية» behind another noun only in Syria. */
    private static boolean isOwner(MentionedSentence sentence, int at) {
        if (!sentence.mention(at).actor().is(ActorValue.Form.ADJECTIVE)) {
            return true;
        }
        Mention before = sentence.mention(at - 1);
        return before.isPredicate()
                || before.value() instanceof ThingValue
                || at > 1 && !isNoun(sentence.mention(at - 2));
    }

    private static boolean isNoun(Mention mention) {
        return mention.isPredicate()
                || mention.value() instanceof ThingValue
                || mention.value() instanceof PlainValue word && !word.mark();
    }

    /** «واشنطن وباريس ولندن»: those who are joined to the first. */
    private static List<Mention> together(MentionedSentence sentence, int first) {
        List<Mention> together = new ArrayList<>(List.of(sentence.mention(first)));
        boolean adjective = sentence.mention(first).actor().is(ActorValue.Form.ADJECTIVE);
        for (int i = first + 1; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            if (!mention.isActor() || !mention.and() || mention.actor().is(ActorValue.Form.ADJECTIVE) != adjective) {
                break;
            }
            together.add(mention);
        }
        return together;
    }

    /** Who can be blamed or thanked: no people, nobody who only tells. */
    private static boolean isAnswerable(Party party) {
        return !Carrying.isTeller(party)
                && !party.type().equals("people")
                && !party.id().equals("civilians");
    }
}
