package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * A claim that two codings have and that differs.
 *
 * @param old the claim as it was
 * @param now the claim as it is
 * @param fields what differs, in the order of the claim's fields
 */
public record AlteredClaim(ScoredClaim old, ScoredClaim now, List<Field> fields) {
    /** What says how a claim came about, not what it says: every change of code or knowledge would alter them all. */
    private static final Set<String> ASIDE = Set.of("schema", "claim", "coder", "derivation");

    /**
     * A field that differs.
     *
     * @param name its name, «targets»
     * @param old its value as it was; JSON null where it was not there
     * @param now its value as it is; JSON null where it is not there
     */
    public record Field(String name, JsonNode old, JsonNode now) {}

    public AlteredClaim {
        fields = List.copyOf(fields);
    }

    /** Compares the two field by field. */
    static AlteredClaim of(ScoredClaim old, ScoredClaim now) {
        Set<String> names = new LinkedHashSet<>();
        old.json().propertyNames().forEach(names::add);
        now.json().propertyNames().forEach(names::add);
        names.removeAll(ASIDE);
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            Field field = new Field(name, value(old, name), value(now, name));
            if (!field.old().equals(field.now())) {
                fields.add(field);
            }
        }
        return new AlteredClaim(old, now, fields);
    }

    private static JsonNode value(ScoredClaim claim, String name) {
        JsonNode value = claim.json().get(name);
        return value == null ? NullNode.instance : value;
    }
}
