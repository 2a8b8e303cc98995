package org.rawi.desk.page;

import java.util.Objects;

/**
 * Something by its name, and the page that is its own.
 *
 * @param text the name
 * @param href where it leads, or null where it has no page
 */
public record Named(String text, String href) {
    public Named {
        Objects.requireNonNull(text);
    }

    /** A name that leads nowhere. */
    public static Named of(String text) {
        return new Named(text, null);
    }
}
