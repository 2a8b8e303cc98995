package org.rawi.coder.claim;

import java.util.Set;
import org.rawi.coder.event.SpeechActs;

/**
 * Whether a claim says enough to be one: «هجوم» with neither sides nor place nor toll names an event and tells none.
 *
 * <p>A field coder asks the same of a sentence before opening a row (ACLED Codebook 2023, «What is an event»): who, to whom,
 * where — two of them at the least, or a place.
 */
final class Completeness {
    private static final Set<String> CONTROL =
            Set.of("territory_seized", "territory_transferred", "siege", "siege_lifted");
    private static final Set<String> SIDED = Set.of("agreement", "meeting", "visit", "phone_call", "vote");

    private Completeness() {}

    static boolean isComplete(Draft draft) {
        boolean who = !draft.initiators.isEmpty();
        boolean whom = !draft.targets.isEmpty();
        boolean where = !draft.places.isEmpty();
        boolean toll = !draft.casualties.isEmpty();
        if (SpeechActs.contains(draft.kind)) {
            return who;
        }
        if (CONTROL.contains(draft.kind)) {
            return where || who && whom;
        }
        if (SIDED.contains(draft.kind)) {
            return who || where && whom;
        }
        boolean counted = draft.event.countsPeople();
        return where
                || who && whom
                || toll && (who || whom)
                || (who || whom || counted) && !Coreference.isViolent(draft.kind);
    }
}
