package org.rawi.coder.event;

import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TimeValue;
import org.rawi.model.Paragraph;

/**
 * Whether an event's words describe how things are: «تقصف بشكل يومي», «المناطق التي تسيطر عليها», «مناطق الاقتتال», «فروا من القصف».
 *
 * <p>What is habitual, general or only says where people live and what they fled is not coded (codebook, rules 5 and 7).
 */
final class Described {
    private final RestraintWords words;

    Described(RestraintWords words) {
        this.words = words;
    }

    boolean is(Event event, Clause clause, MentionedSentence sentence) {
        Mention mention = event.trigger().mention();
        boolean noun = mention.isPredicate()
                && (!event.trigger().verb() || mention.predicate().isNoun());
        return isHabit(event, clause, sentence)
                || isWho(event, sentence)
                || isHeld(event, clause, sentence)
                || noun && isSiteOrFled(event, sentence);
    }

    /** «من خرج معهم», «من قتلوا»: a preposition stands before no verb, so that «من» is who did or suffered it. */
    private static boolean isWho(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        return event.trigger().verb()
                && at > 0
                && event.trigger().mention().isPredicate()
                && !event.trigger().mention().predicate().isNoun()
                && sentence.mention(at - 1).isFunction("prep.from")
                && sentence.mention(at - 1).end() - sentence.mention(at - 1).first() == 1;
    }

    /** «تستهدف التنظيم منذ سنوات»: what has gone on for years is no event. */
    private static boolean isLasting(Event event) {
        return event.trigger().verb()
                && Unreal.isPresent(event.trigger().mention())
                && event.tolls().isEmpty()
                && !event.times().isEmpty()
                && event.times().stream().allMatch(t -> "recent years".equals(((TimeValue) t.value()).edge()));
    }

    /** «غالبا ما تقصف», «بشكل يومي»: with neither day nor toll it tells what is usual. */
    private static boolean isHabit(Event event, Clause clause, MentionedSentence sentence) {
        if (isLasting(event)) {
            return true;
        }
        boolean past = event.trigger().mention().isPredicate()
                && event.trigger().verb()
                && event.trigger().mention().predicate().hasTag("past");
        if (past || !event.times().isEmpty() || !event.tolls().isEmpty()) {
            return false;
        }
        for (int i = clause.first(); i < clause.end(); i++) {
            if (sentence.mention(i).isFunction("habitual") && !governs(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** «باستمرار القتال» is of a noun, and no «باستمرار». */
    private static boolean governs(MentionedSentence sentence, int at) {
        int next = at + 1;
        return next < sentence.size()
                && sentence.mention(next).isPredicate()
                && sentence.mention(next).predicate().definite()
                && !sentence.mention(next).and();
    }

    /** «المناطق التي تسيطر عليها الحكومة», «تسيطر على الغوطة»: who holds it; a headline or a single village tells a taking. */
    private boolean isHeld(Event event, Clause clause, MentionedSentence sentence) {
        Mention mention = event.trigger().mention();
        boolean present = event.trigger().verb() && event.trigger().second() < 0 && Unreal.isPresent(mention);
        if (!present || !words.has("held", sentence, mention)) {
            return false;
        }
        boolean village = event.places().stream()
                .flatMap(p -> p.mention().place().candidates().stream())
                .anyMatch(c -> Set.of("town", "village").contains(c.kind()));
        boolean body = sentence.sentence().role() == Paragraph.Role.BODY;
        int next = event.trigger().index() + 1;
        boolean resumed = next < sentence.size() && words.has("resumed", sentence, sentence.mention(next));
        boolean relative = resumed || clause.link() == Clause.Link.RELATIVE;
        boolean undated = event.times().stream().allMatch(t -> "recent unknown".equals(((TimeValue) t.value()).edge()));
        return relative || body && !village && undated;
    }

    /** «مناطق اقتتال», «مكان الهجوم»: the noun names a place; «فروا من القصف»: it names what people flee. */
    private boolean isSiteOrFled(Event event, MentionedSentence sentence) {
        int at = event.trigger().index();
        if (at == 0) {
            return false;
        }
        Mention before = sentence.mention(at - 1);
        boolean site = event.times().isEmpty()
                && words.has("site", sentence, before)
                && event.trigger().mention().preposition() == 0;
        boolean fled = false;
        for (int i = at - 2; before.isFunction("prep.from") && i >= Math.max(0, at - 4); i--) {
            fled |= words.has("fled", sentence, sentence.mention(i));
        }
        boolean counted = event.tolls().stream()
                .anyMatch(t -> t.mention().first() > event.trigger().mention().first());
        return !counted
                && (site || fled && event.trigger().mention().predicate().definite());
    }
}
