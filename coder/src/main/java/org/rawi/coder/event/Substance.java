package org.rawi.coder.event;

import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.PredicateValue;
import org.rawi.knowledge.Lexicon;

/**
 * Whether a trigger says enough to be an event of its own.
 *
 * <p>«الهجوم» with nothing beside it only names what was told before; «التي تسيطر عليها الحكومة» describes a place.
 */
final class Substance {
    private static final int REACH = 8;

    private Substance() {}

    static boolean isEvent(Event event, Clause clause, SupportVerbs support) {
        boolean spoken = SpeechActs.contains(event.kind())
                && event.frame().functions("initiator").contains("none");
        boolean again = event.frame().settings().containsKey("again");
        if (event.isToll() || spoken || again) {
            return true;
        }
        if (event.trigger().verb() && isState(event, clause)) {
            return false;
        }
        Mention mention = event.trigger().mention();
        boolean participle = mention.isPredicate() && mention.predicate().hasTag("active");
        return event.trigger().verb()
                || event.trigger().second() >= 0
                || participle
                || says(event)
                || isDenied(event, support);
    }

    /** «نفت وقوع عمليات نهب»: what is denied is told by the denial, and stands behind it with no «أن» between. */
    private static boolean isDenied(Event event, SupportVerbs support) {
        int at = event.trigger().index();
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Mention mention = event.sentence().mention(i);
            if (mention.isFunction("complementizer") || mention.isFunction("relative")) {
                return false;
            }
            if (support.isDenying(mention)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Event event) {
        boolean actors = !event.initiators().isEmpty() || !event.targets().isEmpty();
        return actors || !event.places().isEmpty() || !event.tolls().isEmpty() || isDated(event);
    }

    /** «منذ الهجوم الكيماوي في عام 2013»: an act of war with a day of its own, which the verb before a subject would have taken. */
    private static boolean isDated(Event event) {
        int at = event.trigger().index();
        Mention before = at == 0 ? null : event.sentence().mention(at - 1);
        boolean subject =
                before != null && before.isPredicate() && before.predicate().isVerb();
        return Carrying.isViolent(event.kind()) && !subject && !event.times().isEmpty();
    }

    /** «الطائرات التي تقصف»: what a relative clause tells in the present, or of control, describes; «حيث» goes on telling. */
    private static boolean isState(Event event, Clause clause) {
        Mention mention = event.trigger().mention();
        boolean relative = clause.link() == Clause.Link.RELATIVE
                && !event.sentence().mention(clause.first()).isFunction("relative.place");
        if (!relative || !mention.isPredicate()) {
            return false;
        }
        boolean present = isPresent(event, mention.predicate());
        boolean control = event.kind().startsWith("territory");
        return event.times().isEmpty() ? present || control : present && control;
    }

    /** Only in the readings that open the frame: «تلقي» is no past of another verb here. */
    static boolean isPresent(Event event, PredicateValue predicate) {
        boolean present = false;
        for (Lexicon.Entry entry : predicate.entries()) {
            if (event.frame().triggers().contains(entry.key())) {
                if (entry.tag().equals("past")) {
                    return false;
                }
                present |= entry.tag().equals("present");
            }
        }
        return present;
    }
}
