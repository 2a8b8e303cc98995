package org.rawi.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    default Decided decide(Decision decision, long seen) {
        return decide(List.of(decision), seen);
    }

    /**
     * Keeps several decisions as one act, all of them or none: one look takes it back. What came of it is told by the first of them,
     * or by all that was not seen.
     *
     * @param act what is decided, one decision at least
     * @param seen the latest decision on any of their grounds that the reviewer saw; 0 for none
     */
    Decided decide(List<Decision> act, long seen);

    /** The decisions that were made as one act with this one, in order; itself alone where it was made alone. */
    List<Decision> together(String id);

    /** The last decision of {@code who} that holds. */
    Optional<Decision> last(String who);

    /** Ids of the decisions on the document with this hash that were made by whoever was not shown what others had decided. */
    Set<String> blind(String hash);

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
