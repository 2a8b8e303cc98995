package org.rawi.model;

import java.util.Objects;

/**
 * Words of a document as they are printed, with where they stand: «شرق آرك» at 330 to 337.
 *
 * @param text exactly what the offsets select
 * @param start first unit, inclusive
 * @param end last unit, exclusive
 * @param inTitle whether the offsets count in the record's separate title instead of its text
 */
public record Words(String text, int start, int end, boolean inTitle) {
    public Words {
        Objects.requireNonNull(text);
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("«" + text + "» does not fill " + start + " to " + end);
        }
    }

    public Span span() {
        return new Span(start, end);
    }
}
