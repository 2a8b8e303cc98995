package org.rawi.model;

import java.util.Objects;

/**
 * A weapon, a piece of equipment or a facility as named.
 *
 * @param effect destroyed, damaged, seized, used or hit
 * @param what lexicon id such as «vehicle.armoured»
 * @param min at least so many, or null
 * @param max at most so many, or null
 * @param words the words as printed
 */
public record Thing(String effect, String what, Integer min, Integer max, Words words) {
    public Thing {
        Objects.requireNonNull(effect);
        Objects.requireNonNull(what);
        Objects.requireNonNull(words);
    }
}
