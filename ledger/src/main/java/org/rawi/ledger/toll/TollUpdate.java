package org.rawi.ledger.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rawi.ledger.origin.Origin;

/**
 * A figure that an origin gave, and what became of it.
 *
 * @param since the day of its first publication, or null
 * @param origin whose figure
 * @param effect killed, wounded …
 * @param group whose dead, as counts have it
 * @param aggregate whether it sums up a period or an area: it holds others within it, and is never added to any
 * @param increment how it stands to an earlier one, by its words
 * @param min at least so many with those it is added to, or null
 * @param max at most so many with those it is added to, or null
 * @param about whether the figure is said to be rough
 * @param bare whether it is a plural with no number
 * @param text the words as printed
 * @param claims claims that give it, in the order of publication
 * @param replacedBy id of the claim whose figure replaced it, or null where it stands
 */
public record TollUpdate(
        LocalDate since,
        Origin origin,
        String effect,
        String group,
        boolean aggregate,
        Increment increment,
        Integer min,
        Integer max,
        boolean about,
        boolean bare,
        String text,
        List<String> claims,
        String replacedBy) {
    public TollUpdate {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(group);
        Objects.requireNonNull(increment);
        claims = List.copyOf(claims);
    }

    /** Whether nothing of its origin has replaced it. */
    public boolean stands() {
        return replacedBy == null;
    }

    TollUpdate alsoIn(String claim) {
        List<String> more = new ArrayList<>(claims);
        more.add(claim);
        return new TollUpdate(
                since, origin, effect, group, aggregate, increment, min, max, about, bare, text, more, replacedBy);
    }

    TollUpdate replacedBy(String claim) {
        return new TollUpdate(
                since, origin, effect, group, aggregate, increment, min, max, about, bare, text, claims, claim);
    }

    TollUpdate addedTo(TollUpdate before) {
        return new TollUpdate(
                since,
                origin,
                effect,
                group,
                aggregate,
                increment,
                sum(before.min, min),
                sum(before.max, max),
                about || before.about,
                bare,
                text,
                claims,
                replacedBy);
    }

    private static Integer sum(Integer one, Integer other) {
        return one == null || other == null ? null : Integer.valueOf(one + other);
    }
}
