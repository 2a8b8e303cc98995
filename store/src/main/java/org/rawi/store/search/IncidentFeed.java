package org.rawi.store.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Gives an index the incidents as they are told now: what people decided is laid over their claims by whoever implements this. */
public interface IncidentFeed {
    /** Hands on every incident that has claims which stand. */
    void forEach(Consumer<IndexedIncident> to);

    /** Those of the incidents named that have claims which stand. */
    List<IndexedIncident> of(Collection<String> incidents);
}
