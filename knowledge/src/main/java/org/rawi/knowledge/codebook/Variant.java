package org.rawi.knowledge.codebook;

import java.util.List;

/**
 * A code of a scheme and when it holds.
 *
 * @param when the conditions, all of which must hold; none for the code that holds otherwise
 * @param code its parts, «Battles» and «Armed clash»; none where the scheme has no place for it
 */
public record Variant(List<Condition> when, List<String> code) {
    public Variant {
        when = List.copyOf(when);
        code = List.copyOf(code);
    }
}
