package org.rawi.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rawi.model.Decision;

/** What people decided: a history that only grows. */
public interface Decisions {
    /** For {@link #decide}: whatever others have decided, as a reviewer who must not know it. */
    long BLIND = Long.MAX_VALUE;

    /**
     * Keeps a decision, unless there is one on the same words or claims that whoever decides has not seen. One that is kept
     * already, by its id, is given back and not kept twice.
     *
     * @param decision what is decided; its {@link Decision#seq()} is not looked at
     * @param seen the latest decision on this ground that the reviewer saw, by its {@link Decision#seq()}; 0 for none
     */
    Decided decide(Decision decision, long seen);

    Optional<Decision> find(String id);

    /** The decisions on the document with this hash, in the order in which they were made; those undone and the undoing too. */
    List<Decision> on(String hash);

    /** The same of several documents, by hash; nothing for one that nobody decided on. */
    Map<String, List<Decision>> on(Collection<String> hashes);

    /** At most {@code most} decisions behind {@code seq}, in the order in which they were made. */
    List<Decision> since(long seq, int most);

    /** Hands on every decision in the order in which they were made. */
    void forEach(Consumer<Decision> to);

    long count();
}
