package org.rawi.coder.event;

import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.TimeValue;

/**
 * Whether an event is named without having happened: «مخاوف من هجوم», «أي ضربة», «الهجوم المرتقب», «الهجوم على المدينة سيكون».
 *
 * <p>What is feared, possible, prepared for or allowed is not coded (codebook, rule 5).
 */
final class Unreal {
    private static final Set<String> GAINS =
            Set.of("territory_seized", "advance", "recruitment", "deployment", "siege", "displacement");
    private static final int REACH = 6;
    private static final int AHEAD = 9;

    private final RestraintWords words;
    private final SupportVerbs support;
    private final Described described;

    Unreal(RestraintWords words, SupportVerbs support) {
        this.words = words;
        this.support = support;
        described = new Described(words);
    }

    boolean is(Event event, Clause clause, MentionedSentence sentence) {
        if (described.is(event, clause, sentence) || isAsked(event, sentence)) {
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
                        || isFailed(event, sentence)
                        || isSubjunctive(event, sentence)
                        || isAny(event, sentence)
                        || isExpected(event, sentence)
                        || isSubjectOfFuture(event, clause, sentence));
    }

    /** «احتمال شن هجوم», «خشية من قصف»: between the word and the noun stand only what the noun is built of. */
    private boolean isGoverned(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        boolean about = false;
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Mention mention = sentence.mention(i);
            about |= mention.isFunction("prep.about");
            // «لم ترد أي تقارير عن وقوع اشتباكات»
            if (words.has("unreal", sentence, mention) || about && words.has("any", sentence, mention)) {
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
        return finite
                || isBreak(mention)
                || mention.isPlace()
                || mention.value() instanceof TimeValue
                || mention.isFunction("complementizer")
                || mention.isFunction("relative")
                || mention.isFunction("connector")
                || mention.isFunction("prep.in")
                || mention.isFunction("prep.with")
                || mention.isFunction("prep.using");
    }

    /** «فشل في السيطرة على»: what was tried in vain is an attack at most, and no taking. */
    private boolean isFailed(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        for (int i = at - 1; GAINS.contains(event.kind()) && i >= Math.max(0, at - 3); i--) {
            if (words.has("failed", sentence, sentence.mention(i))) {
                return true;
            }
        }
        return false;
    }

    /** Any mark but quotation marks. */
    private static boolean isBreak(Mention mention) {
        return mention.isMark() && !"\"«»“”".contains(((PlainValue) mention.value()).folded());
    }

    /** «أن يتسبب الهجوم في كارثة»: «أن» with the present tells what may come, and the noun is its subject. */
    private static boolean isSubjunctive(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        for (int i = at - 1; i > Math.max(0, at - 3); i--) {
            Mention verb = sentence.mention(i);
            if (isPresent(verb)) {
                Mention that = sentence.mention(i - 1);
                String word = sentence.sentence().token(that.end() - 1).folded();
                return that.isFunction("complementizer")
                        && word.endsWith("ان")
                        && !verb.predicate().future();
            }
        }
        return false;
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
        for (int i = at + 1; i < event.trigger().second(); i++) {
            if (words.has("any", sentence, sentence.mention(i))) {
                return true;
            }
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
            boolean cut = isBreak(mention)
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

    /** «هل ينجح الهجوم؟» */
    private static boolean isAsked(Event event, MentionedSentence sentence) {
        Mention last = sentence.mention(sentence.size() - 1);
        return event.tolls().isEmpty() && last.isMark() && "؟?".contains(((PlainValue) last.value()).folded());
    }

    static boolean isPresent(Mention mention) {
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
