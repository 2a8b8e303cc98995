package org.rawi.coder.event;

import org.rawi.coder.clause.Clause;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.PredicateValue;

/**
 * Whether a trigger says enough to be an event of its own.
 *
 * <p>«الهجوم» with nothing beside it only names what was told before; «التي تسيطر عليها الحكومة» describes a place.
 */
final class Substance {
    private Substance() {}

    static boolean isEvent(Event event, Clause clause) {
        if (event.isToll()) {
            return true;
        }
        if (clause.link() == Clause.Link.RELATIVE && event.trigger().verb() && isState(event)) {
            return false;
        }
        Mention mention = event.trigger().mention();
        boolean participle = mention.isPredicate() && mention.predicate().hasTag("active");
        return event.trigger().verb() || event.trigger().second() >= 0 || participle || says(event);
    }

    private static boolean says(Event event) {
        boolean actors = !event.initiators().isEmpty() || !event.targets().isEmpty();
        return actors || !event.places().isEmpty() || !event.tolls().isEmpty();
    }

    private static boolean isState(Event event) {
        Mention mention = event.trigger().mention();
        if (!mention.isPredicate()) {
            return false;
        }
        PredicateValue predicate = mention.predicate();
        boolean present = predicate.hasTag("present") && !predicate.hasTag("past");
        return event.times().isEmpty() && (present || event.kind().startsWith("territory"));
    }
}
