package org.rawi.model;

import java.util.Objects;

/**
 * The ground of a decision: the words of a document on which a claim stood when someone decided on it. Outlasts the claim.
 *
 * @param document hash of the document
 * @param span where the trigger of the claim stood, or for a place the words that name it
 * @param inTitle whether the offsets count in the record's separate title instead of its text
 * @param kind kind of the claim
 * @param claim id that the claim had
 */
public record Anchor(String document, Span span, boolean inTitle, String kind, String claim) {
    public Anchor {
        Objects.requireNonNull(document);
        Objects.requireNonNull(span);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(claim);
    }

    /** Whether both are on the same words, in part at least; two that touch nowhere are not. */
    public boolean meets(Anchor other) {
        return document.equals(other.document)
                && inTitle == other.inTitle
                && (span.meets(other.span) || span.equals(other.span));
    }
}
