package org.rawi.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.PlainValue;
import org.rawi.coder.mention.TollValue;

/**
 * Two words of harm side by side with one figure, «مقتل وإصابة 30 شخصاً», «20 مدنياً استشهدوا وأصيبوا»: the figure is of dead and hurt
 * together, and a bare plural is some of each.
 *
 * <p>Goes through the triggers of one sentence in order.
 */
final class JoinedHarm {
    private static final Set<String> HARMS = Set.of("killed", "wounded");

    /** Some came to the one harm and some to the other. */
    static final String BOTH = "both";

    private Trigger before;
    private Event told;

    /** Takes in the next trigger and what came of it, or null. */
    void pass(Trigger trigger, Event event) {
        boolean beside = before != null
                && trigger.index() == before.last() + 1
                && trigger.mention().and()
                && !effect(trigger).equals(effect(before));
        boolean known = beside && effect(trigger).isPresent() && effect(before).isPresent();
        if (known && has(told) != has(event)) {
            Event counted = has(event) ? event : told;
            boolean other = counted == told ? hasSubject(told, trigger) : followsPeople(counted, before);
            if (!other) {
                share(counted.tolls());
                counted.harmBoth();
            }
        }
        if (known && isOfSame(told, event)) {
            share(told.tolls());
            told.harmBoth();
            event.tolls().clear();
        }
        before = effect(trigger).isPresent() ? trigger : null;
        told = event;
    }

    /** «20 مدنياً استشهدوا وأصيبوا»: both words have the people before them. */
    private static boolean isOfSame(Event told, Event event) {
        return told != null
                && event != null
                && told.tolls().size() == 1
                && event.tolls().size() == 1
                && told.tolls().get(0).mention().equals(event.tolls().get(0).mention());
    }

    /** «إن رجلا واحدا قتل وأصيب ستة»: the first word has its people before it. */
    private static boolean followsPeople(Event event, Trigger first) {
        for (int i = first.index() - 1; i >= 0; i--) {
            Mention mention = event.sentence().mention(i);
            if (mention.isFunction("complementizer") || mention.isFunction("connector") || mention.isPredicate()) {
                return false;
            }
            if (mention.value() instanceof TollValue) {
                return true;
            }
        }
        return false;
    }

    /** «جنديان قتلا وجرح ثالث»: a word that no table has stands behind the second for its subject. */
    private static boolean hasSubject(Event event, Trigger second) {
        int next = second.last() + 1;
        return next < event.sentence().size()
                && event.sentence().mention(next).value() instanceof PlainValue word
                && !word.mark();
    }

    private static boolean has(Event event) {
        return event != null
                && (!event.tolls().isEmpty() || event.targets().stream().anyMatch(a -> a.mention() != null));
    }

    private static Optional<String> effect(Trigger trigger) {
        return trigger.frames().stream()
                .map(f -> f.settings().get("toll"))
                .filter(e -> e != null && HARMS.contains(e))
                .findFirst();
    }

    private static void share(List<Event.Toll> tolls) {
        List<Event.Toll> both = new ArrayList<>();
        for (Event.Toll toll : tolls) {
            if (!(toll.mention().value() instanceof TollValue value)) {
                both.add(with(toll, BOTH));
            } else if (value.effect() != null) {
                both.add(toll);
            } else if (Integer.valueOf(1).equals(value.min()) && value.max() == null) {
                both.add(with(toll, BOTH));
            } else {
                both.add(with(toll, "casualties"));
            }
        }
        tolls.clear();
        tolls.addAll(both);
    }

    private static Event.Toll with(Event.Toll toll, String effect) {
        return new Event.Toll(toll.mention(), effect, toll.sentence(), toll.group());
    }
}
