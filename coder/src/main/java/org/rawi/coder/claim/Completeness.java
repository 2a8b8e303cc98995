package org.rawi.coder.claim;

import java.util.Set;
import org.rawi.coder.event.SpeechActs;
import org.rawi.coder.event.Trigger;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.model.Modality;

/**
 * Whether a claim says enough to be one: «هجوم» with neither sides nor place nor toll names an event and tells none.
 *
 * <p>A field coder asks the same of a sentence before opening a row (ACLED Codebook 2023, «What is an event»): who, to whom,
 * where — two of them at the least, or a place.
 */
final class Completeness {
    private static final Set<String> CONTROL =
            Set.of("territory_seized", "territory_transferred", "siege", "siege_lifted");
    private static final Set<String> SIDED = Set.of("agreement", "meeting", "visit", "phone_call", "vote");

    /** Of these verb and noun say enough: «فتحت النيابة تحقيقا», «أصدرت محكمة حكما بالسجن». */
    private static final Set<String> ORDERED =
            Set.of("sentence", "investigation", "negotiation_round", "ceasefire_violated", "ceasefire", "aid_blocked");

    /** Of these the verb and its thing say enough: «أزالت فرق الهندسة 14 لغما», «أعطبت لهم دبابة». */
    private static final Set<String> OF_THINGS = Set.of("ordnance_cleared", "equipment_destroyed", "aid_delivered");

    private static final Set<String> SEQUEL =
            Set.of("connector.after", "connector.during", "connector.with", "connector.cause");

    private static final int COUNTRY = 6;
    private static final int REGION = 5;

    private Completeness() {}

    static boolean isComplete(Draft draft) {
        if (draft.event.modality() == Modality.DENIED && isUndenied(draft)) {
            return false;
        }
        boolean who = !draft.initiators.isEmpty();
        boolean whom = !draft.targets.isEmpty();
        boolean where = !draft.places.isEmpty();
        boolean toll = !draft.casualties.isEmpty();
        if (SpeechActs.contains(draft.kind)) {
            return Speakers.isSpoken(draft);
        }
        if (CONTROL.contains(draft.kind)) {
            return where || who && whom;
        }
        if (SIDED.contains(draft.kind)) {
            return who || where && (whom || isPaired(draft)) || isToldDeal(draft) || isMet(draft);
        }
        if ((draft.event.modality() == Modality.DENIED || isDeniedOutright(draft)) && (who || whom)) {
            return true;
        }
        boolean leaving =
                draft.kind.equals("evacuation") && !draft.event.times().isEmpty();
        if ((OF_THINGS.contains(draft.kind) || leaving) && draft.event.trigger().verb()) {
            return true;
        }
        boolean dated =
                draft.kind.equals("negotiation_round") && !draft.event.times().isEmpty();
        boolean told = draft.event.trigger().second() >= 0
                && (draft.event.trigger().verb() || dated || draft.kind.startsWith("ceasefire"));
        if (ORDERED.contains(draft.kind) && told && draft.modality != Modality.CONDITIONAL) {
            return true;
        }
        if (Coreference.isViolent(draft.kind) && isPassing(draft) && !(who && whom && (where || isSequel(draft)))) {
            return false;
        }
        boolean counted = draft.event.countsPeople();
        return where
                || who && isTold(draft)
                || who && whom
                || toll && (who || whom)
                || isNumbered(draft)
                || (who || whom || counted) && !Coreference.isViolent(draft.kind);
    }

    /** «تنفي استخدام الغاز»: the act is what is denied, and not what a denied blame is for, «نفى الاتهامات بقصف المشفى». */
    private static boolean isDeniedOutright(Draft draft) {
        int at = draft.event.trigger().index();
        Mention mention = draft.event.trigger().mention();
        Mention before = at == 0 ? mention : draft.event.sentence().mention(at - 1);
        boolean led = before.isFunction("prep") && before.end() == mention.first();
        return draft.modality == Modality.DENIED && mention.preposition() == 0 && !led;
    }

    /** «غارة جوية شنتها الحكومة»: a verb says that a known force did it. */
    private static boolean isTold(Draft draft) {
        Trigger trigger = draft.event.trigger();
        return Coreference.isViolent(draft.kind)
                && (trigger.verb() || trigger.second() >= 0 || isDone(draft) || isCarriedOut(draft));
    }

    /** «غارة شنتها», «هجمات نفذها»: a verb right behind the indefinite noun says who did it. */
    private static boolean isCarriedOut(Draft draft) {
        MentionedSentence sentence = draft.event.sentence();
        int next = draft.event.trigger().last() + 1;
        return next < sentence.size()
                && sentence.mention(next).isPredicate()
                && sentence.mention(next).predicate().isVerb()
                && sentence.mention(next).predicate().pronoun();
    }

    /** «أدت الغارات إلى مقتل 13»: an act of violence whose dead are counted is told, wherever it was. */
    private static boolean isNumbered(Draft draft) {
        return Coreference.isViolent(draft.kind)
                && draft.casualties.stream().anyMatch(c -> !c.bare() && c.min() != null && c.min() > 0);
    }

    /** «بعد تسوية أبرمت الأربعاء», «إثر اتفاق مع المسلحين يقضي بـ»: noun and verb with its day or one side say enough of a deal. */
    private static boolean isToldDeal(Draft draft) {
        int second = draft.event.trigger().second();
        Mention told = second < 0 ? null : draft.event.sentence().mention(second);
        return draft.kind.equals("agreement")
                && told != null
                && told.isPredicate()
                && told.predicate().isVerb()
                && (!draft.event.times().isEmpty() || !draft.targets.isEmpty());
    }

    /** «واتفقا على», «إنهما ناقشا», «قمة عقدت الشهر الماضي»: two whom the words leave unnamed have come to terms or met. */
    private static boolean isMet(Draft draft) {
        boolean verb = draft.event.trigger().verb();
        boolean dated = !draft.time.basis().equals("publication");
        return switch (draft.kind) {
            case "agreement" -> verb && draft.event.trigger().second() < 0;
            case "meeting" -> verb || dated && (draft.event.trigger().second() >= 0 || !draft.places.isEmpty());
            case "phone_call", "vote" -> dated;
            default -> false;
        };
    }

    /** «أرجئت زيارة إلى دوما», «تسوية أبرمت الأربعاء في زاكية»: verb and noun, and a day of the past, need no party. */
    private static boolean isPaired(Draft draft) {
        boolean dated = !draft.time.basis().equals("publication");
        return draft.event.trigger().second() >= 0
                && (draft.kind.equals("visit")
                        || draft.kind.equals("meeting")
                        || draft.kind.equals("agreement") && dated);
    }

    /** «لم يلتق الرئيس»: what the outlet itself says did not happen is nobody's denial, but for an act of war (codebook, rule 10). */
    private static boolean isUndenied(Draft draft) {
        boolean act = Coreference.isViolent(draft.kind) && draft.event.trigger().verb();
        return !act && draft.chain.links().stream().noneMatch(l -> l.step() > 0);
    }

    /** «هجمات في سوريا»: a noun with no place smaller than a country or its north, no day, no toll and no number is named in passing. */
    private static boolean isPassing(Draft draft) {
        Mention mention = draft.event.trigger().mention();
        boolean noun = !draft.event.trigger().verb() && draft.event.trigger().second() < 0;
        boolean counted = mention.end() - mention.first() > 1
                && draft.event.sentence().sentence().token(mention.first()).isNumber();
        boolean placed = draft.places.stream()
                .anyMatch(p -> p.precision() < REGION
                        || p.precision() < COUNTRY && !p.relation().equals("inside"));
        boolean dated = !draft.time.basis().equals("publication");
        return noun
                && !isObject(draft)
                && !isCarriedOut(draft)
                && !counted
                && !placed
                && !dated
                && draft.casualties.isEmpty();
    }

    /** «نفذت ثلاث هجمات»: the past verb before its noun says that it was done, and not that it is wont to be. */
    private static boolean isDone(Draft draft) {
        Mention teller = teller(draft);
        return teller != null && !(teller.isPredicate() && teller.predicate().hasTag("present"));
    }

    /** «سيطروا على التل بعد معارك مع»: what the act told before it came of, or with, has happened too. */
    private static boolean isSequel(Draft draft) {
        int at = draft.event.trigger().index();
        return at > 0 && SEQUEL.stream().anyMatch(draft.event.sentence().mention(at - 1)::isFunction);
    }

    private static boolean isObject(Draft draft) {
        return teller(draft) != null;
    }

    /** «نفذت بدورها غارات», «بلغ عدد الهجمات»: the word that tells or counts the noun, or null. */
    private static Mention teller(Draft draft) {
        MentionedSentence sentence = draft.event.sentence();
        int at = draft.event.trigger().index();
        for (int i = at - 1; i >= Math.max(0, at - 3) && sentence.mention(at).preposition() == 0; i--) {
            Mention mention = sentence.mention(i);
            boolean verb = mention.isPredicate()
                    && mention.predicate().isVerb()
                    && !mention.predicate().isNoun();
            if (verb || mention.isFunction("number.total")) {
                return mention;
            }
            if (mention.isFunction("prep") || mention.isFunction("connector") || mention.isPredicate()) {
                return null;
            }
        }
        return null;
    }
}
