package org.rawi.model;

import java.util.Objects;

/**
 * Words that a claim rests on.
 *
 * @param role trigger, repeat, or the name of the field whose value they give
 * @param words the words
 */
public record Evidence(String role, Words words) {
    public Evidence {
        Objects.requireNonNull(role);
        Objects.requireNonNull(words);
    }
}
