package org.rawi.store;

import java.time.Instant;
import java.util.Objects;

/**
 * That a document was taken down, and nothing of what it said.
 *
 * @param document hash of its bytes
 * @param idHash SHA-256 of its id
 * @param at when
 * @param who who took it down
 * @param reason why
 * @param claims how many claims it had
 */
public record Takedown(String document, String idHash, Instant at, String who, String reason, int claims) {
    public Takedown {
        Objects.requireNonNull(document);
        Objects.requireNonNull(idHash);
        Objects.requireNonNull(at);
        Objects.requireNonNull(who);
        Objects.requireNonNull(reason);
    }
}
