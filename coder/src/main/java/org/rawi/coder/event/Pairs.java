package org.rawi.coder.event;

import java.util.List;
import org.rawi.coder.mention.ActorValue;
import org.rawi.coder.mention.Conjugation;
import org.rawi.coder.mention.FunctionValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.ThingValue;
import org.rawi.coder.setting.Party;
import org.rawi.coder.setting.Setting;

/**
 * The two whom a verb in the dual goes on with: «التقى بوتين وأردوغان في سوتشي. واتفقا على هدنة», «بحث لافروف مع نظيره …، ودعوا».
 *
 * <p>The last two that were named together, joined or one with the other, or «الطرفان». Immutable.
 */
record Pairs(List<MentionedSentence> sentences, Setting setting) {
    private static final int REACH = 3;

    /** The two that the verb means; empty for a verb in the singular and where nobody was named in twos. */
    List<Mention> of(int sentence, Trigger trigger) {
        MentionedSentence own = sentences.get(sentence);
        boolean dual = trigger.verb()
                && trigger.mention().isPredicate()
                && Conjugation.of(own, trigger.mention()).isDual()
                && opens(own, trigger);
        if (!dual) {
            return List.of();
        }
        List<Mention> pair = before(own, trigger.index());
        for (int s = sentence - 1; pair.isEmpty() && s >= Math.max(0, sentence - REACH); s--) {
            pair = before(sentences.get(s), sentences.get(s).size());
        }
        return pair;
    }

    /** «وأعربا», «حيث أكدا»: «ثمنا باهظا» has the letters of a dual too, and opens nothing. */
    private static boolean opens(MentionedSentence sentence, Trigger trigger) {
        int at = trigger.index() - 1;
        while (at >= 0 && sentence.mention(at).isMark()) {
            at--;
        }
        return trigger.mention().and() || at < 0 || sentence.mention(at).value() instanceof FunctionValue;
    }

    private List<Mention> before(MentionedSentence sentence, int end) {
        for (int i = end - 1; i > 0; i--) {
            Mention second = sentence.mention(i);
            if (!isParty(second)) {
                continue;
            }
            if (setting.party(second).filter(p -> p.type().equals("both")).isPresent()) {
                return List.of(second);
            }
            boolean with = second.preposition() == 0 && sentence.mention(i - 1).isFunction("prep.with");
            for (int k = i - 1; k >= 0 && (second.and() || with); k--) {
                Mention first = sentence.mention(k);
                if (isParty(first) && isBare(sentence, k) && (with || k >= i - 2)) {
                    return List.of(first, second);
                }
            }
        }
        return List.of();
    }

    /** Who stands as a subject does, behind no noun; «كل من روسيا وإيران» does too. */
    private static boolean isBare(MentionedSentence sentence, int at) {
        if (at == 0 || sentence.mention(at).preposition() != 0) {
            return at == 0;
        }
        Mention before = sentence.mention(at - 1);
        boolean each = before.isFunction("prep.from")
                && at > 1
                && sentence.mention(at - 2).value() instanceof PlainValue;
        boolean object = before.isPredicate()
                && before.predicate().isVerb()
                && Conjugation.of(sentence, before).hasSubject();
        boolean noun = object
                || before.isPredicate() && !before.predicate().isVerb()
                || before.value() instanceof PlainValue word && !word.mark()
                || before.value() instanceof ThingValue;
        return each || before.isFunction("prep.between") || !noun && !before.isFunction("prep");
    }

    private boolean isParty(Mention mention) {
        return mention.isActor()
                && !mention.actor().is(ActorValue.Form.ADJECTIVE)
                && setting.party(mention)
                        .filter(Party::isNamed)
                        .filter(p -> !Carrying.isTeller(p))
                        .isPresent();
    }
}
