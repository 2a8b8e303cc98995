package org.rawi.knowledge.gazetteer;

import java.util.OptionalDouble;

/** Coordinates as tables write them. */
final class Degrees {
    private Degrees() {}

    /** The degrees that a cell has, «34.5538» or «34,5538»; empty where it has none within the limit. */
    static OptionalDouble parse(String cell, double limit) {
        try {
            double value = Double.parseDouble(cell.strip().replace(',', '.'));
            return Math.abs(value) <= limit && value != 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
