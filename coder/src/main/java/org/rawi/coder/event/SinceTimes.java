package org.rawi.coder.event;

import java.util.List;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TimeValue;

/**
 * «قتل المئات منذ بدء الحملة الشهر الماضي»: the time behind the noun is that of the noun, and the act lies between it and now;
 * «سيطر على البلدة منذ عام 2014»: what is done at once was done in that year.
 */
final class SinceTimes {
    private static final Set<String> AT_ONCE =
            Set.of("territory_seized", "territory_transferred", "withdrawal", "agreement", "ceasefire", "realignment");

    private static final int REACH = 8;

    private SinceTimes() {}

    static void settle(MentionedSentence sentence, Event event) {
        List<Mention> times = event.times();
        for (int i = 0; i < times.size(); i++) {
            TimeValue time = (TimeValue) times.get(i).value();
            if (time.edge() == null
                    && time.isDated()
                    && time.until() == null
                    && isOfNoun(sentence, times.get(i), event)) {
                times.set(i, times.get(i).withValue(time.since()));
            } else if ("since".equals(time.edge()) && isDoneAtOnce(event) && isLong(time)) {
                times.set(i, times.get(i).withValue(time.withoutEdge()));
            }
        }
    }

    private static boolean isLong(TimeValue time) {
        return time.day() == null && time.weekday() == null && time.dayOffset() == null && time.year() != null;
    }

    private static boolean isDoneAtOnce(Event event) {
        Mention trigger = event.trigger().mention();
        boolean present = trigger.isPredicate()
                && trigger.predicate().hasTag("present")
                && !trigger.predicate().hasTag("past");
        return AT_ONCE.contains(event.kind())
                && !present
                && event.tolls().isEmpty()
                && !event.frame().settings().containsKey("aggregate");
    }

    private static boolean isOfNoun(MentionedSentence sentence, Mention time, Event event) {
        int at = sentence.mentions().indexOf(time);
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Mention mention = sentence.mention(i);
            if (mention.isFunction("connector.after.since") || mention.isFunction("aggregate.since")) {
                int trigger = event.trigger().index();
                return trigger < i || trigger > at;
            }
            if (mention.isMark() || mention.value() instanceof TimeValue) {
                return false;
            }
        }
        return false;
    }
}
