package org.rawi.evaluation;

/**
 * A number of dead, «50+» as 50 and null.
 *
 * @param min at least so many, or null
 * @param max at most so many, or null
 */
public record Toll(Integer min, Integer max) {
    static Toll of(Fields fields) {
        return new Toll(fields.number("min"), fields.number("max"));
    }
}
