package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rawi.model.Decision;
import org.rawi.store.DataSet;
import org.rawi.store.StoredClaim;

/** The claims of a data set with what people decided of them. Thread-safe. */
public final class ReviewedClaims {
    private static final Comparator<StoredClaim> BY_TEXT = Comparator.comparingInt(
                    (StoredClaim stored) -> stored.claim().article())
            .thenComparing(stored -> !stored.anchor().inTitle())
            .thenComparing(stored -> stored.anchor().span())
            .thenComparing(StoredClaim::no);

    private final DataSet set;

    public ReviewedClaims(DataSet set) {
        this.set = set;
    }

    /** The claims of the document with this hash. */
    public DocumentReview of(String hash) {
        return DocumentReview.of(set.claims().of(hash), set.decisions().on(hash));
    }

    public Optional<Reviewed> find(String claim) {
        return set.claims().find(claim).flatMap(this::of);
    }

    /** {@code stored} with what people decided of it; empty where it is gone. */
    Optional<Reviewed> of(StoredClaim stored) {
        return of(stored.hash(), List.of(stored)).stream().findFirst();
    }

    /** Those of {@code some}, which are all of the document with this hash, with what people decided of them. */
    List<Reviewed> of(String hash, List<StoredClaim> some) {
        List<Decision> decisions = set.decisions().on(hash);
        if (decisions.isEmpty()) {
            return DocumentReview.of(some, decisions).claims();
        }
        Set<String> ids = new HashSet<>();
        some.forEach(stored -> ids.add(stored.claim().claim()));
        return DocumentReview.of(set.claims().of(hash), decisions).claims().stream()
                .filter(reviewed -> ids.contains(reviewed.stored().claim().claim()))
                .toList();
    }

    /** Hands on every claim, in the order of the documents and of their text; documents that nobody decided on cost nothing more. */
    public void forEach(Consumer<Reviewed> to) {
        Set<String> decided = new HashSet<>();
        set.decisions().forEach(decision -> decided.add(decision.anchor().document()));
        List<StoredClaim> document = new ArrayList<>();
        set.claims().forEach(stored -> {
            if (!document.isEmpty() && !document.get(0).hash().equals(stored.hash())) {
                handOn(document, decided, to);
            }
            document.add(stored);
        });
        handOn(document, decided, to);
    }

    private void handOn(List<StoredClaim> document, Set<String> decided, Consumer<Reviewed> to) {
        document.sort(BY_TEXT);
        boolean isDecided =
                !document.isEmpty() && decided.contains(document.get(0).hash());
        DocumentReview.of(
                        document, isDecided ? set.decisions().on(document.get(0).hash()) : List.of())
                .claims()
                .forEach(to);
        document.clear();
    }
}
