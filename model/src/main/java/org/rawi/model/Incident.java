package org.rawi.model;

import java.util.List;
import java.util.Objects;

/**
 * The claims, from any number of articles, that speak of one event. What they say stays with them: an incident holds no value
 * of its own, so that nothing is averaged away.
 *
 * @param incident its id, which lasts: later linking adds to it and redirects to it, and never gives it to another
 * @param claims ids of its claims, in the order of their publication and then of their ids; never empty
 * @param documents ids of the documents that they stand in, each once, in the same order
 * @param ties why they are one: enough ties to lead from each claim to every other; none for a single claim
 */
public record Incident(String incident, List<String> claims, List<String> documents, List<Tie> ties) {
    /**
     * Why two claims are taken for one event.
     *
     * @param claim id of the one that comes first
     * @param other id of the other
     * @param score how alike they are, 0 to 1; 1 where a reviewer joined them
     * @param reasons what speaks for it and against, in words: «same place (حرستا)», «a day apart»
     */
    public record Tie(String claim, String other, double score, List<String> reasons) {
        public Tie {
            Objects.requireNonNull(claim);
            Objects.requireNonNull(other);
            reasons = List.copyOf(reasons);
        }
    }

    public Incident {
        Objects.requireNonNull(incident);
        claims = List.copyOf(claims);
        documents = List.copyOf(documents);
        ties = List.copyOf(ties);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("incident " + incident + " has no claim");
        }
    }
}
