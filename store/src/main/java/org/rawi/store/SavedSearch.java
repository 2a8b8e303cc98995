package org.rawi.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A search that someone saved.
 *
 * @param id its id
 * @param name what it is called
 * @param query what it asks, as it stands in an address
 * @param who who saved it
 * @param at when
 */
public record SavedSearch(String id, String name, String query, String who, Instant at) {
    public SavedSearch {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(query);
        Objects.requireNonNull(who);
        Objects.requireNonNull(at);
    }
}
