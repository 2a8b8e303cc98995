package org.rawi.coder.event;

import java.util.List;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.FunctionValue;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.TimeValue;

/**
 * A place further on in the sentence that no other event has: «أصيب شبان أثناء محاولتهم العبور قرب دركوش», «الهجوم الذي وقع الجمعة
 * في ديار بكر».
 *
 * <p>A word of place must lead it, and the clause that has it must go on with the same scene. Stateless.
 */
final class FreePlaces {
    private static final Set<Clause.Link> CARRIED = Set.of(Clause.Link.RELATIVE, Clause.Link.AND, Clause.Link.RESULT);
    private static final int NEAR = 3;
    private static final int HEAD = 3;

    private final SupportVerbs support;

    FreePlaces(SupportVerbs support) {
        this.support = support;
    }

    /** Gives {@code event} the first free place behind its trigger, with those joined to it; the dead only that of the occasion. */
    void complete(MentionedSentence sentence, List<Clause> clauses, Event event, List<Event> events) {
        int own = event.trigger().last() + 1;
        int stop = stop(sentence, event, events);
        if (!event.isToll() && take(sentence, own, Math.min(stop, near(sentence, own)), event, events)) {
            return;
        }
        for (int c = event.clause() + 1; c < clauses.size() && clauses.get(c).first() < stop; c++) {
            Clause clause = clauses.get(c);
            boolean occasion = clause.link() == Clause.Link.DURING;
            boolean same = occasion || !event.isToll() && isCarried(sentence, clause);
            if (!same || take(sentence, clause.first() + 1, Math.min(stop, clause.end()), event, events)) {
                return;
            }
        }
    }

    /** Three words on; when it was, and marks, do not count: «غارات صباح اليوم، استهدفت محيط البارة». */
    private static int near(MentionedSentence sentence, int own) {
        int left = NEAR;
        int at = own;
        while (at < sentence.size() && left > 0) {
            Mention mention = sentence.mention(at);
            left -= at > own && (mention.isMark() || mention.value() instanceof TimeValue) ? 0 : 1;
            at++;
        }
        return at;
    }

    /** Where another act, another voice or what did not happen begins. */
    private int stop(MentionedSentence sentence, Event event, List<Event> events) {
        for (int i = event.trigger().last() + 1; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            int at = i;
            boolean other = events.stream()
                    .anyMatch(e -> e != event && !e.isToll() && e.trigger().index() == at);
            boolean quote = mention.isMark() && "«»“”\"".contains(((PlainValue) mention.value()).folded());
            if (other || quote || mention.isFunction("negation") || support.isReporting(mention)) {
                return i;
            }
        }
        return sentence.size();
    }

    /** «جراء قصف على», «الذي وقع», «وسقطت»: the cause, or a light verb that carries the act on. */
    private boolean isCarried(MentionedSentence sentence, Clause clause) {
        if (clause.link() == Clause.Link.CAUSE) {
            return true;
        }
        for (int i = clause.first(); i < Math.min(clause.end(), clause.first() + HEAD); i++) {
            if (support.role(sentence.mention(i)).isPresent()) {
                return CARRIED.contains(clause.link());
            }
        }
        return false;
    }

    private static boolean take(MentionedSentence sentence, int from, int end, Event event, List<Event> events) {
        boolean away = false;
        for (int i = from; i < end; i++) {
            Mention mention = sentence.mention(i);
            away |= mention.isFunction("prep.from") || mention.isFunction("prep.to");
            if (mention.isPlace() && isLed(sentence, i, away) && isFree(mention, events)) {
                list(sentence, i, event);
                event.steps().add("the place further on in the sentence");
                return true;
            }
        }
        return false;
    }

    private static void list(MentionedSentence sentence, int from, Event event) {
        event.addPlace(sentence.mention(from), "at", sentence);
        for (int i = from + 1; i < sentence.size(); i++) {
            Mention mention = sentence.mention(i);
            if (mention.isPlace()) {
                event.addPlace(mention, "at", sentence);
            } else if (!mention.isFunction("prep.in")) {
                return;
            }
        }
    }

    /** «في دركوش», «قرب دركوش», «مداهمتها بلدة دركوش»; in «عودتهم من اجتماع في دركوش» it is left already. */
    private static boolean isLed(MentionedSentence sentence, int at, boolean away) {
        Mention mention = sentence.mention(at);
        Mention before = sentence.mention(at - 1);
        String relation = mention.place().relation();
        if (before.value() instanceof FunctionValue && !before.isFunction("prep.in") && !before.isFunction("prep.on")) {
            return false;
        }
        boolean bearing = !relation.equals("at") && !relation.equals("toward");
        boolean led = mention.preposition() == 'ب'
                || before.isFunction("prep.in")
                || before.isFunction("prep.on")
                || before.isPredicate() && mention.preposition() == 0 && !mention.and() && !isLand(mention);
        return bearing || led && !away;
    }

    private static boolean isLand(Mention mention) {
        return mention.place().candidates().stream().anyMatch(c -> c.kind().equals("country"));
    }

    private static boolean isFree(Mention mention, List<Event> events) {
        return events.stream()
                .noneMatch(e -> e.places().stream().anyMatch(p -> p.mention().equals(mention)));
    }
}
