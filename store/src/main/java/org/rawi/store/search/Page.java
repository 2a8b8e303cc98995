package org.rawi.store.search;

import java.util.List;
import java.util.Objects;

/**
 * Some of what fits a query, in order.
 *
 * @param total how many fit in all
 * @param hits those of this page
 * @param next the token of the next page, or null where this is the last
 */
public record Page(long total, List<Hit> hits, String next) {
    public Page {
        hits = List.copyOf(hits);
    }

    /**
     * A claim that fits.
     *
     * @param claim its id
     * @param snippet the words around it
     */
    public record Hit(String claim, Snippet snippet) {
        public Hit {
            Objects.requireNonNull(claim);
            Objects.requireNonNull(snippet);
        }
    }
}
