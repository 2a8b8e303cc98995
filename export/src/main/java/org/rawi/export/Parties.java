package org.rawi.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/**
 * What a scheme asks of an actor: what kind of actor it is, and of which state.
 *
 * @param kinds actor kinds by id, {@code islamic_state} → {@code armed_group}
 * @param states ISO codes by the id of the country, {@code syria} → {@code SY}
 */
public record Parties(Map<String, String> kinds, Map<String, String> states) {
    public Parties {
        kinds = Map.copyOf(kinds);
        states = Map.copyOf(states);
    }

    /** The actors and countries of the lexicon. */
    public static Parties of(Knowledge knowledge) {
        Map<String, String> kinds = new HashMap<>();
        for (Row row : knowledge.rows(Table.ACTORS)) {
            kinds.put(row.cell("id"), row.cell("kind"));
        }
        Map<String, String> states = new HashMap<>();
        for (Row row : knowledge.rows(Table.COUNTRIES)) {
            states.put(row.cell("id"), row.cell("iso"));
        }
        return new Parties(kinds, states);
    }

    /** The kind of the actor, or of the nearest actor that it is a part of: of {@code sdf} for {@code sdf.commander}. */
    public Optional<String> findKind(String actor) {
        for (String id = actor; ; id = id.substring(0, id.lastIndexOf('.'))) {
            if (kinds.containsKey(id)) {
                return Optional.of(kinds.get(id));
            }
            if (id.indexOf('.') < 0) {
                return Optional.empty();
            }
        }
    }

    /** The ISO code of the state that the actor is an institution of: SY for {@code syria.army}. */
    public Optional<String> findState(String actor) {
        int dot = actor.indexOf('.');
        return Optional.ofNullable(states.get(dot < 0 ? actor : actor.substring(0, dot)));
    }
}
