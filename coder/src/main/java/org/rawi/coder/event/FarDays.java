package org.rawi.coder.event;

import java.util.List;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.TimeValue;

/** How far an event lies from another that is told of beside it: «بعد يومين من هجوم على البلدة», «قبل يوم من الهجوم». */
final class FarDays {
    private static final String FROM = "من|علي";

    private FarDays() {}

    /** Whether the words of time end in «من» or «على» and the event is the noun right behind them; words of another sentence never. */
    static boolean isBefore(Event event, Mention time) {
        List<Mention> mentions = event.sentence().mentions();
        int behind = mentions.indexOf(time) + 1;
        return !event.trigger().verb()
                && behind > 0
                && event.trigger().index() - behind >= 0
                && event.trigger().index() - behind <= 1
                && event.sentence().sentence().token(time.end() - 1).folded().matches(FROM);
    }

    /** «يأتي ذلك بعد ثلاثة أيام على هجوم»: a present before the words of time tells of the text's own day. */
    static boolean isNow(Event event, Mention time) {
        List<Mention> mentions = event.sentence().mentions();
        return mentions.subList(0, mentions.indexOf(time)).stream()
                .filter(m -> m.isPredicate() && m.predicate().isVerb())
                .reduce((first, second) -> second)
                .filter(m -> m.predicate().hasTag("present") && !m.predicate().hasTag("past"))
                .isPresent();
    }

    /** So many days before the text's own day. */
    static TimeValue ago(TimeValue time) {
        return TimeValue.daysFromText(-time.toldOffset());
    }
}
