package org.rawi.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The claims of a data set, as the coder makes them now, and as it made them before. */
public interface Claims {
    Optional<StoredClaim> find(String id);

    /** Those of the claims named that there are, by id. */
    Map<String, StoredClaim> find(Collection<String> ids);

    /** The claims of the document with this hash, in the order of the text. */
    List<StoredClaim> of(String hash);

    /** The claims of the documents with these hashes, by hash, each in the order of the text; nothing for one that has none. */
    Map<String, List<StoredClaim>> of(Collection<String> hashes);

    /** What earlier runs made, of a claim that is now another or gone; the latest first. */
    List<StoredClaim> past(String id);

    /** Hands on every claim, document by document in the order in which these came. */
    void forEach(Consumer<StoredClaim> to);

    long count();
}
