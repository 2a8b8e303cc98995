package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TollValue;

/**
 * Folds a verb of effect into the noun that it carries on: «استهدفت غارات روسية بلدة», «الغارة التي استهدفت مستودعاً» are one event.
 */
final class Folding {
    private Folding() {}

    static List<Trigger> effects(MentionedSentence sentence, List<Trigger> found, SupportVerbs support) {
        List<Trigger> kept = new ArrayList<>();
        for (int t = 0; t < found.size(); t++) {
            Trigger trigger = found.get(t);
            boolean effect = trigger.verb()
                    && trigger.second() < 0
                    && !isSecondHarm(kept, trigger)
                    && support.role(trigger.mention()).filter("effect"::equals).isPresent();
            if (effect && t + 1 < found.size() && isInstrument(sentence, trigger, found.get(t + 1))) {
                Trigger noun = found.get(t + 1);
                kept.add(trigger.by(noun, harm(sentence, trigger)));
                t++;
                continue;
            }
            if (effect && leadsNoun(sentence, trigger, found, t)) {
                continue;
            }
            if (effect && !kept.isEmpty() && reachesOn(sentence, kept.get(kept.size() - 1), trigger)) {
                continue;
            }
            int noun = effect ? lastNoun(kept, support) : -1;
            if (noun >= 0 && followsNoun(sentence, kept.get(noun), trigger)) {
                kept.set(noun, kept.get(noun).reaching(trigger.index()));
                continue;
            }
            kept.add(trigger);
        }
        return kept;
    }

    /** «أصيب ثلاثة مدنيين بقصف»: what befell the people right behind the verb. */
    private static String harm(MentionedSentence sentence, Trigger verb) {
        Mention people = sentence.mention(verb.index() + 1);
        boolean counted =
                people.value() instanceof TollValue value && value.effect() == null && people.preposition() == 0;
        return verb.frames().stream()
                .map(f -> f.settings().get("toll"))
                .filter(toll -> counted && toll != null)
                .findFirst()
                .orElse(null);
    }

    /** «أصيب ثلاثة بقصف مدفعي للجيش استهدف»: the verb belongs to the noun that says how they were hurt. */
    private static boolean reachesOn(MentionedSentence sentence, Trigger harm, Trigger verb) {
        if (!harm.verb() || harm.reach() < 0 || verb.mention().and()) {
            return false;
        }
        Trigger noun = new Trigger(harm.reach(), sentence.mention(harm.reach()), -1, harm.frames(), false);
        return followsNoun(sentence, noun, verb);
    }

    /** «استشهدوا وأصيبوا جراء القصف»: the second word of harm tells of the same people. */
    static boolean isSecondHarm(List<Trigger> kept, Trigger trigger) {
        Trigger before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        return before != null
                && before.isToll()
                && trigger.frames().stream().anyMatch(f -> f.settings().containsKey("toll"))
                && trigger.mention().and()
                && before.last() + 1 == trigger.index();
    }

    /** «ضربة نفذت قرب المدينة استهدفت»: the light verb between is the noun's own. */
    private static int lastNoun(List<Trigger> kept, SupportVerbs support) {
        int at = kept.size() - 1;
        while (at > 0
                && kept.get(at).verb()
                && kept.get(at).second() < 0
                && support.role(kept.get(at).mention()).isPresent()) {
            at--;
        }
        return at;
    }

    /** «تستهدف القوات مناطق، بقصف مدفعي»: the noun says how. */
    private static boolean isInstrument(MentionedSentence sentence, Trigger verb, Trigger noun) {
        if (noun.verb() || noun.isToll() || noun.mention().preposition() != 'ب') {
            return false;
        }
        for (int i = verb.index() + 1; i < noun.index(); i++) {
            if (sentence.mention(i).isFunction("complementizer")
                    || sentence.mention(i).isPredicate()
                            && sentence.mention(i).predicate().isVerb()
                            && !sentence.mention(i).predicate().isNoun()) {
                return false;
            }
        }
        return true;
    }

    /** «استهدفت غارات»: the noun is the subject right behind the verb. */
    private static boolean leadsNoun(MentionedSentence sentence, Trigger verb, List<Trigger> found, int t) {
        if (t + 1 >= found.size() || found.get(t + 1).verb() || found.get(t + 1).isToll()) {
            return false;
        }
        Trigger noun = found.get(t + 1);
        boolean near = noun.index() - verb.index() <= 2;
        boolean bare = noun.mention().preposition() == 0 && !noun.mention().and();
        for (int i = verb.index() + 1; i < noun.index(); i++) {
            bare &= !sentence.mention(i).isActor()
                    && !sentence.mention(i).isFunction("prep")
                    && !sentence.mention(i).isPlace();
        }
        return near && bare;
    }

    /** «الغارة التي حدثت الثلاثاء استهدفت»: no other verb of the event's own and no actor stands between. */
    private static boolean followsNoun(MentionedSentence sentence, Trigger noun, Trigger verb) {
        if (noun.verb() || noun.isToll() || verb.index() - noun.last() > 12) {
            return false;
        }
        for (int i = noun.last() + 1; i < verb.index(); i++) {
            if (sentence.mention(i).isFunction("complementizer")) {
                return false;
            }
        }
        if (hasSubject(sentence, noun, verb)) {
            return false;
        }
        return !verb.mention().and() || verb.index() - noun.last() <= 6;
    }

    /** «قصف … قوات النظام استهدفت»: who stands right before the verb, unless the noun's own: «قصف لقوات النظام وروسيا استهدف». */
    private static boolean hasSubject(MentionedSentence sentence, Trigger noun, Trigger verb) {
        int at = verb.index() - 1;
        while (at > noun.last() + 1
                && sentence.mention(at).and()
                && (sentence.mention(at).isActor() || sentence.mention(at).isPlace())
                && sentence.mention(at - 1).isActor()) {
            at--;
        }
        Mention actor = sentence.mention(at);
        return at > noun.last()
                && actor.isActor()
                && actor.preposition() == 0
                && !sentence.mention(at - 1).isFunction("prep")
                && !actor.actor().is(ActorValue.Form.ADJECTIVE);
    }
}
