package org.rawi.ledger.telling;

import java.util.Objects;
import org.rawi.model.Casualty;

/**
 * A toll of a telling: «عشرات القتلى» is killed, 10 to none.
 *
 * @param effect killed, wounded, captured, missing or casualties
 * @param group initiator, target, both, civilians, women, children, named or unknown
 * @param min at least so many, or null
 * @param max at most so many, or null
 * @param about whether the figure is said to be rough
 * @param bare whether a plural with no number stands behind the minimum
 * @param partOf the whole that it is a part of, or null
 * @param text the words as printed
 */
public record Count(
        String effect,
        String group,
        Integer min,
        Integer max,
        boolean about,
        boolean bare,
        Integer partOf,
        String text) {
    public Count {
        Objects.requireNonNull(effect);
        Objects.requireNonNull(group);
    }

    static Count of(Casualty toll) {
        return new Count(
                toll.effect(),
                toll.group(),
                toll.min(),
                toll.max(),
                toll.about(),
                toll.bare(),
                toll.partOf(),
                toll.words().text());
    }
}
