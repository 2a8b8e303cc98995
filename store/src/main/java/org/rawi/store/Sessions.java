package org.rawi.store;

import java.time.Instant;
import java.util.Optional;

/** The sessions of a data set's members. A copy of the data set has none. */
public interface Sessions {
    void begin(Session session);

    Optional<Session> find(String hash);

    void seen(String hash, Instant at);

    void end(String hash);

    /** Ends every session of a member. */
    void endAll(String member);

    /** Forgets those that were over at {@code now}, or had not been seen since {@code idle}. */
    void forget(Instant now, Instant idle);

    long count();
}
