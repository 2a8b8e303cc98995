package org.rawi.coder.claim;

import java.util.Set;

/**
 * «قصفت الطائرات البلدة واستهدفت المنازل»: an attack told in plain words beside the strike that it was.
 *
 * <p>The strike says with what; the plain words are a second telling of it where they name the same place and day.
 */
final class Strikes {
    private static final Set<String> TOLD = Set.of("air_strike", "shelling", "bombing", "suicide_bombing");

    private Strikes() {}

    static boolean isPlain(Draft draft) {
        return draft.event.frame().settings().containsKey("plain");
    }

    /** Whether one is a strike and the other only says «استهداف» of it, in the same sentence or the next. */
    static boolean areOne(Draft a, Draft b) {
        boolean kinds = isPlain(a) && TOLD.contains(b.kind) || isPlain(b) && TOLD.contains(a.kind);
        int gap = Math.abs(a.event.sentenceIndex() - b.event.sentenceIndex());
        boolean place = a.sharesPlace(b) || gap == 0 && (isPlain(a) ? a : b).places.isEmpty();
        return kinds && place && !isAdded(isPlain(a) ? a : b) && gap <= 1 && !a.isTitle() && !b.isTitle();
    }

    /** «كما استهدفت منشأة»: another strike beside the one told before. */
    private static boolean isAdded(Draft draft) {
        int at = draft.event.trigger().index();
        return at > 0 && draft.event.sentence().mention(at - 1).isFunction("connector.addition");
    }
}
