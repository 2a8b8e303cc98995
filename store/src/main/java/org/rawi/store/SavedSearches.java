package org.rawi.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The searches that were saved with a data set, and what their feeds have told. */
public interface SavedSearches {
    /** Saves a search, in place of one with its id. */
    void save(SavedSearch search);

    void remove(String id);

    Optional<SavedSearch> find(String id);

    /** All of them, by name. */
    List<SavedSearch> all();

    /** The latest change that the feed of a search has looked at; 0 for none. */
    long follows(String id);

    /**
     * Adds to what a feed tells, unless another has added to it meanwhile.
     *
     * @param from what it followed before
     * @param to the latest change that it has looked at now
     * @return whether it was added
     */
    boolean follow(String id, long from, long to, List<FeedEntry> entries);

    /** What a feed told last of each of these incidents, by the incident's id. */
    Map<String, FeedEntry> last(String id, Collection<String> incidents);

    /** At most {@code most} entries before change {@code seq}, the latest first; of each incident the last alone. */
    List<FeedEntry> before(String id, long seq, int most);

    /** All that a feed has told of one incident, the oldest first. */
    List<FeedEntry> of(String id, String incident);
}
