package org.rawi.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was taken down; the list only grows. */
public interface Takedowns {
    /**
     * Removes the document with this hash, all that was coded of it and all that was decided on it, in one transaction, and then
     * clears what the database still holds of it where it lay. Copies of the whole data set that were made before are not reached.
     *
     * @param hash hash of the document's bytes
     * @param who who asks for it
     * @param reason why
     * @param left gives the incidents that told of it and others, as they are without it; those that are missing are retired. It is
     *     asked when nobody else can alter them any more
     * @return the log entry; empty where there is no such document
     */
    Optional<Takedown> takeDown(String hash, String who, String reason, Supplier<List<StoredIncident>> left);

    /** The document with this hash of its bytes, if it was taken down. */
    Optional<Takedown> find(String hash);

    /** The document that had this id, if it was taken down. */
    Optional<Takedown> findById(String id);

    /** All of them, the oldest first. */
    List<Takedown> all();
}
