package org.rawi.model;

import java.util.Objects;

/**
 * One line of an article and what it is for.
 *
 * @param span where it stands in {@link Article#text()}
 * @param role what it is for
 */
public record Paragraph(Span span, Role role) {
    /** Only the first three are coded. */
    public enum Role {
        TITLE,
        SUBTITLE,
        BODY,
        DATELINE,
        CAPTION,
        QUOTE,
        FURNITURE;

        public boolean isCoded() {
            return this == TITLE || this == SUBTITLE || this == BODY || this == QUOTE;
        }
    }

    public Paragraph {
        Objects.requireNonNull(span);
        Objects.requireNonNull(role);
    }
}
