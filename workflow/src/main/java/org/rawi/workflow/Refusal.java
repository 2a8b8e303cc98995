package org.rawi.workflow;

import java.util.Objects;

/**
 * Why a correction is not taken.
 *
 * @param what what is wrong: kind, denies, actor, place, point, words, day, days, toll, figures
 * @param given what was given
 * @param legal what would be right
 */
public record Refusal(String what, String given, String legal) {
    public Refusal {
        Objects.requireNonNull(what);
        Objects.requireNonNull(given);
        Objects.requireNonNull(legal);
    }

    /** «day 2018-02-30: legal is a day as 2018-03-22». */
    @Override
    public String toString() {
        return what + " «" + given + "»: legal is " + legal;
    }
}
