package org.rawi.coder.event;

import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.TimeValue;
import org.rawi.model.Paragraph;

/**
 * Whether an event is named without having happened: «مخاوف من هجوم», «أي ضربة», «الهجوم المرتقب», «الهجوم على المدينة سيكون».
 *
 * <p>What is feared, possible, prepared for, allowed or habitual is not coded (codebook, rule 5).
 */
final class Unreal {
    private static final int REACH = 6;
    private static final int AHEAD = 9;

    private final RestraintWords words;
    private final SupportVerbs support;

    Unreal(RestraintWords words, SupportVerbs support) {
        this.words = words;
        this.support = support;
    }

    boolean is(Event event, Clause clause, MentionedSentence sentence) {
        if (isHabit(event, clause, sentence) || isAsked(event, sentence) || isHeld(event, clause, sentence)) {
            return true;
        }
        Mention mention = event.trigger().mention();
        boolean behindGovernor = event.trigger().index() > 0
                && words.has(
                        "unreal", sentence, sentence.mention(event.trigger().index() - 1));
        return mention.isPredicate()
                && (!event.trigger().verb() || mention.predicate().isNoun() && behindGovernor)
                && (isGoverned(event, sentence)
                        || isPrepared(event, sentence)
                        || isAny(event, sentence)
                        || isExpected(event, sentence)
                        || isSubjectOfFuture(event, clause, sentence));
    }

    /** «احتمال شن هجوم», «خشية من قصف»: between the word and the noun stand only what the noun is built of. */
    private boolean isGoverned(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Mention mention = sentence.mention(i);
            if (words.has("unreal", sentence, mention)) {
                return true;
            }
            if (endsPhrase(mention)) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsPhrase(Mention mention) {
        boolean finite = mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
        boolean mark = mention.isMark() && !"\"«»“”".contains(((PlainValue) mention.value()).folded());
        return finite
                || mark
                || mention.isPlace()
                || mention.value() instanceof TimeValue
                || mention.isFunction("complementizer")
                || mention.isFunction("relative")
                || mention.isFunction("connector")
                || mention.isFunction("prep.in")
                || mention.isFunction("prep.with")
                || mention.isFunction("prep.using");
    }

    /** «حشد الجيش قواته للهجوم على»: what is made ready for has not come. */
    private boolean isPrepared(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        boolean to = event.trigger().mention().preposition() == 'ل'
                || at > 0 && sentence.mention(at - 1).preposition() == 'ل'
                || at > 0 && sentence.mention(at - 1).isFunction("prep.for");
        for (int i = at - 1; to && i >= Math.max(0, at - REACH); i--) {
            Mention mention = sentence.mention(i);
            if (words.has("prepared", sentence, mention)) {
                return true;
            }
            if (mention.isFunction("complementizer") || mention.isFunction("relative") || isFinite(mention)) {
                return false;
            }
        }
        return false;
    }

    /** «أي هجوم», «شن أي ضربة»; «نفت وقوع أي هجوم» is a denial of its own. */
    private boolean isAny(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        boolean denied = sentence.mentions().subList(0, at).stream().anyMatch(support::isDenying);
        if (denied || event.trigger().mention().predicate().definite()) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            Mention mention = sentence.mention(i);
            if (words.has("any", sentence, mention)) {
                return true;
            }
            if (support.role(mention).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** «الهجوم الكبير المرتقب على»: before the noun's own preposition. */
    private boolean isExpected(Event event, MentionedSentence sentence) {
        int last = event.trigger().last();
        for (int i = last + 1; i < Math.min(sentence.size(), last + REACH); i++) {
            Mention mention = sentence.mention(i);
            if (words.has("expected", sentence, mention)) {
                return true;
            }
            boolean cut = mention.isMark()
                    || mention.isFunction("prep")
                    || mention.isFunction("connector")
                    || mention.isFunction("relative")
                    || isFinite(mention);
            if (cut) {
                return false;
            }
        }
        return false;
    }

    /** «الهجوم على المدينة سيكون كارثة»: the noun is the subject of what is yet to come. */
    private boolean isSubjectOfFuture(Event event, Clause clause, MentionedSentence sentence) {
        int at = event.trigger().index();
        for (int i = at - 1; i >= clause.first(); i--) {
            Mention mention = sentence.mention(i);
            if (isFinite(mention) || mention.isFunction("prep") || mention.preposition() != 0) {
                return false;
            }
        }
        boolean governed = event.trigger().mention().preposition() != 0;
        for (int i = event.trigger().last() + 1;
                !governed && event.tolls().isEmpty() && i < Math.min(clause.end(), at + AHEAD);
                i++) {
            Mention mention = sentence.mention(i);
            boolean ahead = mention.isFunction("future")
                    || mention.isPredicate() && mention.predicate().future()
                    || words.has("ahead", sentence, mention);
            if (ahead) {
                return true;
            }
            boolean may = mention.isFunction("hedge.before_present")
                    && i + 1 < clause.end()
                    && isPresent(sentence.mention(i + 1));
            if (may) {
                return true;
            }
            if (isFinite(mention)) {
                return false;
            }
        }
        return false;
    }

    /** «غالبا ما تقصف», «بشكل يومي»: with neither day nor toll it tells what is usual. */
    private static boolean isHabit(Event event, Clause clause, MentionedSentence sentence) {
        boolean past = event.trigger().mention().isPredicate()
                && event.trigger().verb()
                && event.trigger().mention().predicate().hasTag("past");
        if (past || !event.times().isEmpty() || !event.tolls().isEmpty()) {
            return false;
        }
        for (int i = clause.first(); i < clause.end(); i++) {
            if (sentence.mention(i).isFunction("habitual")) {
                return true;
            }
        }
        return false;
    }

    /** «المناطق التي تسيطر عليها الحكومة», «تسيطر على الغوطة»: who holds it; a headline or a single village tells a taking. */
    private boolean isHeld(Event event, Clause clause, MentionedSentence sentence) {
        Mention mention = event.trigger().mention();
        boolean present = event.trigger().verb() && event.trigger().second() < 0 && isPresent(mention);
        if (!present || !words.has("held", sentence, mention)) {
            return false;
        }
        boolean village = event.places().stream()
                .flatMap(p -> p.mention().place().candidates().stream())
                .anyMatch(c -> Set.of("town", "village").contains(c.kind()));
        boolean body = sentence.sentence().role() == Paragraph.Role.BODY;
        return clause.link() == Clause.Link.RELATIVE
                || body && !village && event.times().isEmpty();
    }

    /** «هل ينجح الهجوم؟» */
    private static boolean isAsked(Event event, MentionedSentence sentence) {
        Mention last = sentence.mention(sentence.size() - 1);
        return event.tolls().isEmpty() && last.isMark() && "؟?".contains(((PlainValue) last.value()).folded());
    }

    private static boolean isPresent(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().hasTag("present")
                && !mention.predicate().hasTag("past");
    }

    private static boolean isFinite(Mention mention) {
        return mention.isPredicate()
                && mention.predicate().isVerb()
                && !mention.predicate().isNoun();
    }
}
