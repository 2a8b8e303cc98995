package org.rawi.coder.event;

import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.TollValue;

/**
 * What a deal provides or a decision sets: «ينص الاتفاق على انسحاب …، ودخول الشرطة», «وافق الفصيل على إلقاء سلاحه», «قررت سحب قواتها».
 *
 * <p>It is agreed and not yet done, so that the event is planned. What happens under a deal is otherwise: «خرجوا بموجب اتفاق».
 */
final class DealTerms {
    private static final int REACH = 30;
    private static final Set<String> CUTS = Set.of(
            "connector.after",
            "connector.before",
            "connector.cause",
            "connector.result",
            "connector.during",
            "connector.contrast",
            "connector.purpose",
            "connector.topic",
            "complementizer");

    private final RestraintWords words;
    private final SupportVerbs support;

    DealTerms(RestraintWords words, SupportVerbs support) {
        this.words = words;
        this.support = support;
    }

    /** Whether the noun of the event stands among what a deal or decision before it provides. */
    boolean provide(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        if (event.trigger().verb()
                || isGoverned(event, sentence)
                || event.tolls().stream().anyMatch(DealTerms::isCounted)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Mention mention = sentence.mention(i);
            if (words.has("agreed", sentence, mention) && leads(sentence, i, at)
                    || words.has("decided", sentence, mention) && isObject(sentence, i, at)) {
                return true;
            }
            boolean cut = CUTS.stream().anyMatch(mention::isFunction);
            if (cut || isFinite(mention) && !isRelative(sentence, i) && !words.has("agreed", sentence, mention)) {
                return false;
            }
        }
        return false;
    }

    /** «اتفاق بين الطرفين على», «الاتفاق الذي ينص على», «يقضي الاتفاق بـ»: the deal leads to its terms. */
    private boolean leads(MentionedSentence sentence, int deal, int at) {
        for (int i = deal + 1; i < at; i++) {
            Mention mention = sentence.mention(i);
            if (mention.isFunction("prep.on") || mention.isFunction("prep.about")) {
                return true;
            }
            if (isFinite(mention)) {
                return words.has("agreed", sentence, mention) && leads(sentence, i, at);
            }
            boolean within = mention.isActor()
                    || mention.value() instanceof PlainValue
                    || mention.isFunction("relative")
                    || mention.isFunction("prep.between")
                    || mention.isFunction("prep.with")
                    || words.has("agreed", sentence, mention);
            if (!within) {
                return isFinite(sentence.mention(deal)) && mention.preposition() == 'ب';
            }
        }
        return isFinite(sentence.mention(deal));
    }

    /** «قررت تركيا سحب قواتها», «تعهد الرئيس بإرسال»: the noun is the object right behind the verb and its subject. */
    private static boolean isObject(MentionedSentence sentence, int decision, int at) {
        for (int i = decision + 1; i < at; i++) {
            Mention mention = sentence.mention(i);
            boolean subject = mention.isActor() || mention.value() instanceof PlainValue || mention.isPredicate();
            if (!subject || isFinite(mention)) {
                return false;
            }
        }
        return true;
    }

    /** «اتفقا على إدانة استهداف المدنيين»: another noun between is the term, and what it names has happened. */
    private boolean isGoverned(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        Mention before = at == 0 ? null : sentence.mention(at - 1);
        return before != null
                && !event.trigger().mention().and()
                && before.isPredicate()
                && !before.predicate().isVerb()
                && before.predicate().hasTag("masdar")
                && support.role(before).isEmpty()
                && !words.has("agreed", sentence, before)
                && !words.has("decided", sentence, before);
    }

    private static boolean isCounted(Event.Toll toll) {
        return !(toll.mention().value() instanceof TollValue value) || !value.bare();
    }

    private static boolean isRelative(MentionedSentence sentence, int verb) {
        return verb > 0 && sentence.mention(verb - 1).isFunction("relative")
                || verb > 1 && sentence.mention(verb - 2).isFunction("relative");
    }

    private static boolean isFinite(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
    }
}
