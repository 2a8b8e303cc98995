package org.rawi.knowledge.frame;

import java.util.List;
import java.util.Map;

/**
 * One way in which one kind of event is told: «قصف» with a subject that flies is an air strike.
 *
 * <p>Follows frame semantics (Fillmore 1982; FrameNet) cut down to what a dispatch needs: lexical units that evoke the
 * frame, conditions on their arguments, and which argument fills which role of the codebook.
 *
 * @param id its path, «air_strike/strike-by-aircraft»
 * @param kind the codebook kind
 * @param reason why it is so
 * @param triggers keys such as «v:قصف»
 * @param seconds keys of the second part of a two-part trigger; empty for one part
 * @param needs conditions: of each list at least one must hold
 * @param unless conditions none of which may hold
 * @param roles which grammatical functions fill initiator, target and place, in order of preference
 * @param settings fields set outright: outcome, denies, modality, certainty, aggregate, mode
 * @param priority breaks ties; 0 unless given
 * @param origin file of the frame
 */
public record Frame(
        String id,
        String kind,
        String reason,
        List<String> triggers,
        List<String> seconds,
        List<List<Condition>> needs,
        List<Condition> unless,
        Map<String, List<String>> roles,
        Map<String, String> settings,
        int priority,
        String origin) {
    private static final Map<String, List<String>> DEFAULT_ROLES = Map.of(
            "initiator", List.of("agent"),
            "target", List.of("patient", "on", "against"),
            "place", List.of("in", "patient"));

    /** The grammatical functions that fill {@code role}. */
    public List<String> functions(String role) {
        return roles.getOrDefault(role, DEFAULT_ROLES.getOrDefault(role, List.of()));
    }

    public boolean hasTwoParts() {
        return !seconds.isEmpty();
    }
}
