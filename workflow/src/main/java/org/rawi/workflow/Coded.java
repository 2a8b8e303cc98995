package org.rawi.workflow;

import java.util.List;
import java.util.Objects;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.reading.Reading;

/**
 * One thing read, and what was coded from it.
 *
 * @param reading what came of reading it
 * @param articles its articles in order
 * @param claims its claims in the order of its text
 */
public record Coded(Reading reading, List<Article> articles, List<Claim> claims) {
    public Coded {
        Objects.requireNonNull(reading);
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
    }

    /** Something that is not for coding, or could not be coded. */
    public static Coded nothing(Reading reading) {
        return new Coded(reading, List.of(), List.of());
    }
}
