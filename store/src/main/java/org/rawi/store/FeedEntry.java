package org.rawi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What became of an incident by a saved search.
 *
 * @param seq the change by which it became so
 * @param incident id of the incident
 * @param how how it changed
 * @param at when
 * @param told the day on which it was told of last, or null
 */
public record FeedEntry(long seq, String incident, How how, Instant at, LocalDate told) {
    /** How it changed. */
    public enum How {
        /** It fits the search since. */
        ADDED,
        /** It fitted already, and says something else since. */
        CORRECTED,
        /** It fits no more, or is no more. */
        RETRACTED
    }

    public FeedEntry {
        Objects.requireNonNull(incident);
        Objects.requireNonNull(how);
        Objects.requireNonNull(at);
    }
}
