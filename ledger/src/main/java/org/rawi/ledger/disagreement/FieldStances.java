package org.rawi.ledger.disagreement;

import java.util.List;
import java.util.Objects;

/**
 * The values of a field side by side.
 *
 * @param field the field
 * @param stances each value with who holds it, the earliest first
 * @param disputed whether two origins hold values that cannot both be so; a part and its whole, or «أكثر من 50» and 60, can
 */
public record FieldStances(Field field, List<Stance> stances, boolean disputed) {
    public FieldStances {
        Objects.requireNonNull(field);
        stances = List.copyOf(stances);
    }
}
