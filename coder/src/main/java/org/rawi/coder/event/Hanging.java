package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;

/**
 * What hangs on a speech act did not happen by it: «دعا إلى وقف القصف», «هدد بضرب المدينة», «رفض الانسحاب من».
 *
 * <p>Blame and condemnation are otherwise: what they name is told as having happened (codebook, rule 9).
 */
final class Hanging {
    private static final Set<String> HOLDERS = Set.of("call_for", "threat", "rejection", "support", "statement");
    private static final Set<String> FREE = Set.of("accusation", "condemnation");
    /** «شدد في مكالمة مع», «أشاد في لقاء مع»: where a thing was said has taken place. */
    private static final Set<String> TALKS = Set.of("meeting", "phone_call", "visit");

    private static final int REACH = 10;

    private Hanging() {}

    static List<Event> dropped(List<Event> events, MentionedSentence sentence) {
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            List<Event> holders = FREE.contains(event.kind())
                    ? List.of()
                    : events.stream()
                            .filter(holder -> holder != event && hangs(event, holder, sentence))
                            .toList();
            if (holders.stream().allMatch(Hanging::isUnspoken)) {
                holders.forEach(event::hangOn);
                kept.add(event);
            }
        }
        return kept;
    }

    /** «إنه ينبغي إجلاء»: where nobody is known to say it, what hangs on it is called for in its own right. */
    private static boolean isUnspoken(Event holder) {
        return !holder.trigger().mention().isPredicate();
    }

    private static boolean hangs(Event event, Event holder, MentionedSentence sentence) {
        int from = holder.trigger().last();
        int at = event.trigger().index();
        if (holder.frame().settings().containsKey("free")) {
            return false;
        }
        if (!HOLDERS.contains(holder.kind()) || event.trigger().verb() || at <= from || at - from > REACH) {
            return false;
        }
        if (TALKS.contains(event.kind()) && sentence.mention(at - 1).isFunction("prep.in")) {
            return false;
        }
        for (int i = from + 1; i < at; i++) {
            Mention mention = sentence.mention(i);
            boolean cut = mention.isFunction("connector.after")
                    || mention.isFunction("connector.cause")
                    || mention.isFunction("connector.during")
                    || mention.isFunction("connector.contrast")
                    || mention.isFunction("relative")
                    || mention.isPredicate()
                            && mention.predicate().isVerb()
                            && !mention.predicate().isNoun();
            if (cut) {
                return false;
            }
        }
        return true;
    }
}
