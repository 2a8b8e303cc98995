package org.rawi.store;

import java.util.List;
import java.util.Objects;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.model.Document;

/**
 * What one coding made of one document: kept whole or not at all.
 *
 * @param document the document
 * @param articles its articles
 * @param claims its claims, in the order of the text
 */
public record CodedDocument(Document document, List<Article> articles, List<Line> claims) {
    /**
     * A claim with what is kept of it.
     *
     * @param claim the claim
     * @param json the same as the public format writes it
     */
    public record Line(Claim claim, String json) {
        public Line {
            Objects.requireNonNull(claim);
            Objects.requireNonNull(json);
        }
    }

    public CodedDocument {
        Objects.requireNonNull(document);
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
    }
}
