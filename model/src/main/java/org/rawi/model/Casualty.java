package org.rawi.model;

import java.util.Objects;

/**
 * One toll: «عشرات القتلى» is killed, 10 to none.
 *
 * @param effect killed, wounded, captured, missing or casualties
 * @param group initiator, target, both, civilians, women, children, named or unknown
 * @param min at least so many, or null
 * @param max at most so many, or null
 * @param about whether the figure is said to be rough
 * @param bare whether a plural with no number stands behind the minimum
 * @param partOf the whole that it is a part of, or null
 * @param words the words as printed
 */
public record Casualty(
        String effect,
        String group,
        Integer min,
        Integer max,
        boolean about,
        boolean bare,
        Integer partOf,
        Words words) {
    public Casualty {
        Objects.requireNonNull(effect);
        Objects.requireNonNull(group);
        Objects.requireNonNull(words);
    }
}
