package org.rawi.coder.event;

import java.util.List;
import java.util.Set;
import org.rawi.coder.clause.Clause;
import org.rawi.text.Sentence;

/**
 * Finds the act that a telling of deaths belongs to: its cause behind it («قتل 39 في انفجار»), the act that it came of before it
 * («غارات أسفرت عن مقتل»), or that of the sentence before.
 */
final class TollHosts {
    private static final Set<String> HOSTS = Set.of(
            "air_strike",
            "shelling",
            "bombing",
            "suicide_bombing",
            "chemical_attack",
            "explosion",
            "armed_clash",
            "attack",
            "raid",
            "killing",
            "assassination",
            "abduction",
            "torture",
            "riot",
            "protest",
            "death_in_custody");

    private static final int NEAR = 3;

    private TollHosts() {}

    /** Whether the event is an act that can have dead. */
    static boolean canHave(Event event) {
        return HOSTS.contains(event.kind());
    }

    /** The act whose toll {@code toll} tells, or null where it stands by itself. */
    static Event find(Event toll, List<Event> events) {
        Event joined = joined(toll, events);
        if (joined != null) {
            return joined;
        }
        boolean agentKills = toll.trigger().verb() && toll.initiators().stream().anyMatch(a -> a.mention() != null);
        if (agentKills) {
            return null;
        }
        Event before = null;
        Event after = null;
        for (Event event : events) {
            if (event.isToll() || !canHave(event) || event.sentenceIndex() != toll.sentenceIndex()) {
                continue;
            }
            if (event.trigger().index() < toll.trigger().index()) {
                before = event;
            } else if (after == null) {
                after = event;
            }
        }
        if (after != null && isCause(toll, after)) {
            return after;
        }
        boolean turned = before != null && after != null && turns(before, toll) && !turns(toll, after);
        if (before != null && !turned) {
            return before;
        }
        boolean alone = after != null && isApart(toll, after);
        return alone ? null : after != null ? after : earlier(toll, events);
    }

    /** «فقد الاتصال بمجموعة، فيما قتل عنصر بهجوم»: the text turns to another matter between the two. */
    private static boolean turns(Event first, Event second) {
        return second.clause() > first.clause() && second.link() == Clause.Link.CONTRAST;
    }

    /** «هاجموا مبنيين وقتلوا 50»: the same side goes on from its attack to the dead. */
    private static Event joined(Event toll, List<Event> events) {
        Event found = null;
        for (Event event : events) {
            boolean before = event.sentenceIndex() == toll.sentenceIndex()
                    && event.trigger().index() < toll.trigger().index();
            boolean same = hasOf(event.initiators(), toll) || isRepelled(event) && hasOf(event.targets(), toll);
            boolean close = isJoined(toll) && toll.clause() - event.clause() <= NEAR;
            if (before && same && close && !event.isToll() && canHave(event)) {
                found = event;
            }
        }
        return found;
    }

    private static boolean hasOf(List<Event.Actor> side, Event toll) {
        return side.stream().anyMatch(a -> toll.initiators().stream()
                .anyMatch(b -> a.party().id().equals(b.party().id())));
    }

    /** «أحبطوا محاولة تسلل وقتلوا ستة»: who repels an attack is its target, and kills all the same. */
    private static boolean isRepelled(Event event) {
        return "repelled".equals(event.outcome());
    }

    /** «وقتلوا», and with the verb set in quotation marks «و"قتلوا"». */
    private static boolean isJoined(Event toll) {
        if (toll.trigger().mention().and()) {
            return true;
        }
        Sentence words = toll.sentence().sentence();
        int at = toll.trigger().mention().first();
        return at > 1
                && "\"«“".contains(words.token(at - 1).folded())
                && words.token(at - 2).folded().equals("و");
    }

    /** «قتل 39 في انفجار», «قضوا جراء قصف»: what follows in the clause, or in the next as its cause. */
    private static boolean isCause(Event toll, Event after) {
        boolean near = after.clause() - toll.clause() <= 1;
        return switch (after.link()) {
            case CAUSE, AFTER, DURING -> near;
            default -> after.clause() == toll.clause() && !after.trigger().verb() && !isBeside(after);
        };
    }

    /** «سقط قتلى في بلدة، مع استمرار المعارك قربها»: what goes on at the time is no cause. */
    private static boolean isBeside(Event after) {
        int at = after.trigger().index();
        return at > 0
                && after.sentence().mention(at - 1).isFunction("prep.with")
                && after.sentence().mention(at - 1).first() > 0;
    }

    /** «سقط ستة قتلى في بلدة، مع استمرار المعارك في محيط أخرى»: another clause about another place. */
    private static boolean isApart(Event toll, Event after) {
        boolean placed = toll.places().stream().anyMatch(p -> p.sentence().equals(toll.sentence()));
        boolean further = after.clause() > toll.clause() && after.link() != Clause.Link.RELATIVE;
        return placed && (isBeside(after) || further && !sharesPlace(after, toll));
    }

    /**
     * «وأسفرت العمليات عن مقتل 40»: a toll with no place of its own belongs to the act of the sentence before, a caption or a
     * remark between or not.
     */
    private static Event earlier(Event toll, List<Event> events) {
        boolean placed = toll.sentence().mentions().stream().anyMatch(m -> m.isPlace());
        if (toll.trigger().verb() && !toll.initiators().isEmpty()) {
            return null;
        }
        Event found = null;
        for (Event event : events) {
            int gap = toll.sentenceIndex() - event.sentenceIndex();
            boolean near = gap == 1 || gap == 2 && !placed && isResult(toll);
            if (near
                    && (!placed || sharesPlace(event, toll))
                    && !event.isToll()
                    && canHave(event)
                    && event.tolls().isEmpty()) {
                found = event;
            }
        }
        return found;
    }

    private static boolean isResult(Event toll) {
        int at = toll.trigger().index();
        return at > 0 && toll.sentence().mention(at - 1).isFunction("connector.result");
    }

    /** «قصف مدينة دوما. … وقتل عشرة في المدينة». */
    private static boolean sharesPlace(Event event, Event toll) {
        return toll.places().stream().anyMatch(p -> event.places().stream()
                .anyMatch(q ->
                        p.mention().place().name().equals(q.mention().place().name())));
    }
}
