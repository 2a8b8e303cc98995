package org.rawi.store.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Gives an index the claims as they are shown: what people decided is laid over them by whoever implements this. */
public interface IndexFeed {
    /** Hands on every claim. */
    void forEach(Consumer<IndexedClaim> to);

    /** Those of the claims named that there are. */
    List<IndexedClaim> of(Collection<String> claims);
}
