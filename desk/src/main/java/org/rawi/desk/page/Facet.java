package org.rawi.desk.page;

import java.util.List;
import java.util.Objects;

/**
 * A field that one can filter by, with its values.
 *
 * @param field the field, «kind»
 * @param choices the values, the commonest first
 */
public record Facet(String field, List<Choice> choices) {
    public Facet {
        Objects.requireNonNull(field);
        choices = List.copyOf(choices);
    }
}
