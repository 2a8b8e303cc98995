package org.rawi.store;

import java.time.Instant;
import java.util.Objects;

/**
 * The time from a member's log-in to the log-out.
 *
 * @param hash the SHA-256 of what the browser holds; that itself is kept nowhere else
 * @param member the member's name
 * @param began when
 * @param seen when the member last asked for something, give or take some minutes
 * @param ends when it ends whatever happens
 */
public record Session(String hash, String member, Instant began, Instant seen, Instant ends) {
    public Session {
        Objects.requireNonNull(hash);
        Objects.requireNonNull(member);
        Objects.requireNonNull(began);
        Objects.requireNonNull(seen);
        Objects.requireNonNull(ends);
    }
}
