package org.rawi.workflow;

import org.rawi.store.DataSet;

/**
 * How the claims of a data set are reviewed.
 *
 * @param people how many are asked of each claim
 * @param blind whether whoever is asked later is not shown what those before decided
 */
public record ReviewPlan(int people, boolean blind) {
    /** As many as can be asked of one claim. */
    public static final int MOST = 5;

    private static final String PEOPLE = "review.people";
    private static final String BLIND = "review.blind";

    public ReviewPlan {
        if (people < 1 || people > MOST) {
            throw new IllegalArgumentException(people + " reviewers of a claim; legal is 1 to " + MOST);
        }
    }

    /** That of {@code set}: one is asked, where nobody said otherwise. */
    public static ReviewPlan of(DataSet set) {
        return new ReviewPlan(
                set.settings().find(PEOPLE).map(Integer::valueOf).orElse(1),
                set.settings().find(BLIND).map(Boolean::valueOf).orElse(false));
    }

    /** Keeps it with {@code set}. */
    public void keep(DataSet set) {
        set.settings().put(PEOPLE, Integer.toString(people));
        set.settings().put(BLIND, Boolean.toString(blind));
    }
}
