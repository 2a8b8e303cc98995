package org.rawi.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Kinds that are near enough for a claim to have found an event, «killing» and «bodies_found».
 *
 * <p>A measure's own and not the codebook's families: a kind may stand in two, since two careful people may choose
 * either.
 */
final class Families {
    private static final Map<String, Set<String>> KINDS = Map.of(
            "remote", kinds("air_strike shelling bombing explosion suicide_bombing chemical_attack"),
            "ground",
                    kinds("armed_clash attack raid equipment_destroyed killing assassination torture sexual_violence"
                            + " death_in_custody property_destroyed operation_launched advance ordnance_cleared"),
            "control", kinds("territory_seized territory_transferred advance withdrawal siege siege_lifted"),
            "moves", kinds("deployment equipment_seized operation_launched realignment recruitment"),
            "people",
                    kinds("arrest raid abduction release surrender evacuation evacuation_order displacement"
                            + " aid_delivered aid_blocked killing bodies_found death_in_custody"),
            "talks", kinds("ceasefire ceasefire_violated agreement vote negotiation_round meeting visit phone_call"),
            "speech", kinds("call_for accusation condemnation rejection threat support statement"),
            "unrest", kinds("protest riot general_strike"),
            "measures", kinds("sanction restriction sentence investigation"));

    /** Posture and venue: told apart in the data, not in the score. */
    private static final List<Set<String>> SAME = List.of(Set.of("armed_clash", "attack"), Set.of("meeting", "visit"));

    private Families() {}

    private static Set<String> kinds(String names) {
        return Set.of(names.split(" "));
    }

    static Set<String> of(String kind) {
        Set<String> families = new TreeSet<>();
        KINDS.forEach((family, kinds) -> {
            if (kinds.contains(kind)) {
                families.add(family);
            }
        });
        return families;
    }

    /** Whether one kind passes for the other. */
    static boolean same(String kind, String other) {
        return kind.equals(other) || SAME.stream().anyMatch(pair -> pair.contains(kind) && pair.contains(other));
    }
}
