package org.rawi.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rawi.model.Coding;
import org.rawi.model.Document;

/** The documents of a data set. */
public interface Documents {
    /** The document with this hash of its bytes. */
    Optional<StoredDocument> find(String hash);

    /** The document with this id. */
    Optional<StoredDocument> findById(String id);

    /** Those of the documents with these hashes that there are, without their texts, by hash. */
    Map<String, DocumentHead> heads(Collection<String> hashes);

    /** Hands on those of the documents with these hashes that there are, in no order. */
    void forEach(Collection<String> hashes, Consumer<StoredDocument> to);

    /** The articles of the document with this hash, in order. */
    List<StoredDocument.Piece> articles(String hash);

    /** Whether {@code document} is kept, says of itself what it said then, and was last coded by {@code coding}. */
    boolean isCoded(Document document, Coding coding);

    /** The id by which {@code document} is or would be kept: its own, or a longer one where another document has that. */
    String idFor(Document document);

    /**
     * Keeps a document with all that was coded of it, in place of what an earlier run coded of it, in one transaction.
     *
     * @param run the run that coded it
     */
    void keep(long run, CodedDocument coded);

    /** Hands on every document in the order in which they came. */
    void forEach(Consumer<StoredDocument> to);

    /** Hands on the {@code most} that came last, in the order in which they came. */
    void forEachOfLast(int most, Consumer<StoredDocument> to);

    /** At most {@code most} hashes behind {@code hash}, in order; behind the empty one are all. */
    List<String> hashes(String hash, int most);

    long count();
}
