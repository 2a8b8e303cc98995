package org.rawi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys of a data set. None is ever removed, so that it stays known who let what in. */
public interface Keys {
    /** Adds a key; {@code hash} is of what the program shows. */
    void add(Key key, String hash);

    /** The key with this hash, revoked or not. */
    Optional<Key> find(String hash);

    /** All of them, the oldest first. */
    List<Key> all();

    /** Whether there was one with this id that held. */
    boolean revoke(String id, Instant at);

    void seen(String id, LocalDate day);
}
