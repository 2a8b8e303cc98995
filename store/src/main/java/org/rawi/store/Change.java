package org.rawi.store;

import java.time.Instant;
import java.util.Objects;

/**
 * One change of what the data set says.
 *
 * @param seq its place in the order of all changes, from 1
 * @param what what it is of
 * @param id id of the claim, incident or decision, or hash of the document
 * @param how how it changed
 * @param at when
 */
public record Change(long seq, What what, String id, How how, Instant at) {
    /** What changes. */
    public enum What {
        DOCUMENT,
        CLAIM,
        INCIDENT,
        DECISION
    }

    /** How it changes. */
    public enum How {
        ADDED,
        CHANGED,
        REMOVED
    }

    public Change {
        Objects.requireNonNull(what);
        Objects.requireNonNull(id);
        Objects.requireNonNull(how);
        Objects.requireNonNull(at);
    }
}
