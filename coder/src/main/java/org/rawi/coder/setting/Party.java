package org.rawi.coder.setting;

import java.util.Arrays;
import java.util.List;

/**
 * Who an actor mention is.
 *
 * @param id actor id; empty where nobody is named («طائرات حربية»)
 * @param type class of the actor, «armed_group»
 * @param form how the id came about: name, person, institution, country, reference …
 * @param country the country of a bare country name, or empty
 * @param flies whether it acts from the air
 * @param origin the lexicon row
 */
public record Party(String id, String type, String form, String country, boolean flies, String origin) {
    public boolean isNamed() {
        return !id.isEmpty();
    }

    public boolean isCountry() {
        return !country.isEmpty();
    }

    /** Whether it can bear arms. */
    public boolean isArmed() {
        return switch (type) {
            case "both", "military", "airforce", "air_defence", "artillery", "police", "armed_group", "unidentified" ->
                true;
            default -> flies;
        };
    }

    /** Whether it is a state, one of its institutions or its forces. */
    public boolean isOfState() {
        return switch (type) {
            case "state", "government", "office", "military", "airforce", "air_defence", "artillery", "police" -> true;
            default -> false;
        };
    }

    /** Those whom it stands for: «الطرفان» are two, any other is itself. */
    public List<Party> each() {
        return type.equals("both")
                ? Arrays.stream(id.split(" "))
                        .map(one -> new Party(one, "armed_group", form, "", false, origin))
                        .toList()
                : List.of(this);
    }
}
