package org.rawi.desk.page;

import java.util.List;

/**
 * Who is said to have done it, never without who says so.
 *
 * @param actors who
 * @param denied whether it is said that they did not
 * @param accordingTo who says so; never empty
 */
public record Blame(List<Named> actors, boolean denied, List<Named> accordingTo) {
    public Blame {
        actors = List.copyOf(actors);
        accordingTo = List.copyOf(accordingTo);
        if (accordingTo.isEmpty()) {
            throw new IllegalArgumentException("nobody is named who says it of " + actors);
        }
    }
}
