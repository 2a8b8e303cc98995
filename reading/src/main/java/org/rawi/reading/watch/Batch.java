package org.rawi.reading.watch;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rawi.reading.Reading;

/**
 * What one look at a feed brought.
 *
 * @param feed the feed
 * @param readings its new entries, and what is to be told of it
 * @param keys by which all of its entries are known from now on, the new ones and those that were there before
 * @param fresh how many of its entries are new
 * @param state how things stand with it from now on
 */
public record Batch(String feed, List<Reading> readings, Set<String> keys, int fresh, FeedState state) {
    public Batch {
        Objects.requireNonNull(feed);
        readings = List.copyOf(readings);
        keys = Set.copyOf(keys);
        Objects.requireNonNull(state);
    }

    /** One line on it: «https://example.org/feed: 3 new of 20». */
    public String line() {
        boolean failed = state.failures() > 0 && keys.isEmpty();
        String what = failed ? "could not be read; asked again at " + state.next() : fresh + " new of " + keys.size();
        return feed + ": " + (state.isGone() ? "is no more, and is asked no more" : what);
    }
}
