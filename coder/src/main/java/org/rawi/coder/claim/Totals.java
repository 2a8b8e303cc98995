package org.rawi.coder.claim;

import java.time.LocalDate;
import org.rawi.coder.event.Event;
import org.rawi.coder.mention.TimeValue;

/** «قتل 500 شخص منذ بداية العام»: the dead of a long period are a total and no single act's toll (codebook, rule 8). */
final class Totals {
    private static final int DAYS = 10;

    private Totals() {}

    /** Whether the draft counts the dead or hurt over more than ten days. */
    static boolean isTotal(Draft draft, Event event) {
        boolean counted = draft.casualties.stream().anyMatch(c -> !c.bare() && c.min() != null && c.min() > 1);
        boolean known = draft.time.start() != null && draft.time.end() != null;
        return counted && known && isViolent(draft.kind) && isOver(event) && isLong(draft);
    }

    private static boolean isViolent(String kind) {
        return Coreference.isViolent(kind) || kind.equals("killing");
    }

    /** «منذ», «خلال», «بين … و»: over the time and not on a day of it. */
    private static boolean isOver(Event event) {
        return event.times().stream()
                .map(m -> (TimeValue) m.value())
                .anyMatch(t -> t.until() != null
                        || t.edge() != null
                                && (t.edge().startsWith("since") || t.edge().equals("during")));
    }

    private static boolean isLong(Draft draft) {
        return LocalDate.parse(draft.time.start()).plusDays(DAYS).isBefore(LocalDate.parse(draft.time.end()));
    }
}
