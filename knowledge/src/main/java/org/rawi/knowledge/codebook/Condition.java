package org.rawi.knowledge.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What must hold of a claim for a variant of a code, «target=civilians|people».
 *
 * @param subject the field of the claim
 * @param values the values of which any will do
 */
public record Condition(Subject subject, List<String> values) {
    /** The state whose institution an actor is, being the state on whose ground the event is. */
    public static final String OWN_STATE = "own_state";

    /** The field of a claim that a condition speaks of. */
    public enum Subject {
        /** An actor id, a part before a dot, an actor kind such as «armed_group», or «own_state». */
        INITIATOR,
        /** As for the initiator. */
        TARGET,
        OUTCOME,
        MODALITY,
        /** A weapon, by its id or a part of it: «drone». */
        WEAPON,
        EQUIPMENT,
        FACILITY,
        /** «own_state»: the event is on the ground of a state that takes part in it. */
        PLACE,
        /** «3+»: so many initiators and targets at least. */
        PARTIES;

        /** The name under which files know it, «target». */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Subject> find(String key) {
            return Arrays.stream(values()).filter(s -> s.key().equals(key)).findFirst();
        }

        static String legal() {
            return Arrays.stream(values()).map(Subject::key).collect(Collectors.joining(", "));
        }

        boolean allows(String value) {
            return switch (this) {
                case PLACE -> value.equals(OWN_STATE);
                case PARTIES -> value.matches("[1-9][0-9]?\\+");
                default -> value.matches("[a-z0-9_.]+");
            };
        }
    }

    public Condition {
        values = List.copyOf(values);
    }

    /** Says it as a file does, «target=civilians|people». */
    @Override
    public String toString() {
        return subject.key() + "=" + String.join("|", values);
    }
}
