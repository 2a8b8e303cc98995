package org.rawi.desk.page;

import java.util.List;
import java.util.Objects;

/**
 * Claims for which a decision may hold as well.
 *
 * @param decision id of the decision
 * @param action what was decided
 * @param field the field, or null
 * @param value the value in words, or empty
 * @param reason why, or empty
 * @param seen the number of the latest change that is shown
 * @param total how many there are in all
 * @param claims those that are shown
 */
public record AlikePage(
        String decision,
        String action,
        String field,
        String value,
        String reason,
        long seen,
        long total,
        List<Alike> claims) {
    /**
     * A claim alike.
     *
     * @param claim its id
     * @param kind its kind
     * @param day when
     * @param places where
     * @param words the sentence that it stands in
     * @param href its page
     */
    public record Alike(String claim, String kind, String day, String places, String words, String href) {}

    public AlikePage {
        Objects.requireNonNull(decision);
        claims = List.copyOf(claims);
    }
}
