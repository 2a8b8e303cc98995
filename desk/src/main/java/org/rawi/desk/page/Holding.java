package org.rawi.desk.page;

import java.util.List;
import java.util.Objects;

/**
 * A value with who holds it.
 *
 * @param value the value in words
 * @param origins who says so
 * @param count how many independent origins those are
 * @param since when it was first said, or empty
 * @param claims the claims that say so
 */
public record Holding(String value, List<Named> origins, String count, String since, List<Named> claims) {
    public Holding {
        Objects.requireNonNull(value);
        origins = List.copyOf(origins);
        claims = List.copyOf(claims);
    }
}
