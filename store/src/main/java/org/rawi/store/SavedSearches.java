package org.rawi.store;

import java.util.List;
import java.util.Optional;

/** The searches that were saved with a data set. */
public interface SavedSearches {
    /** Saves a search, in place of one with its id. */
    void save(SavedSearch search);

    void remove(String id);

    Optional<SavedSearch> find(String id);

    /** All of them, by name. */
    List<SavedSearch> all();
}
