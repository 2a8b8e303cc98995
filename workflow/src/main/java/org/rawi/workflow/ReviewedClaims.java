package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The same as {@code who} sees them where nobody is shown what others decided: with his own decisions alone. */
    public Optional<Reviewed> findAsSeenBy(String who, String claim) {
        return set.claims().find(claim).flatMap(stored -> DocumentReview.of(
                        set.claims().of(stored.hash()),
                        Holding.of(set.decisions().on(stored.hash())).stream()
                                .filter(decision -> decision.who().equals(who))
                                .toList())
                .claims()
                .stream()
                .filter(reviewed -> reviewed.stored().claim().claim().equals(claim))
                .findFirst());
    }

    public Optional<Reviewed> find(String claim) {
        return Optional.ofNullable(find(List.of(claim)).get(claim));
    }

    /** Those of the claims named that there are, by id, in the order in which they are named. */
    public Map<String, Reviewed> find(Collection<String> ids) {
        Map<String, List<StoredClaim>> byDocument = new LinkedHashMap<>();
        set.claims().find(ids).values().forEach(stored -> byDocument
                .computeIfAbsent(stored.hash(), hash -> new ArrayList<>())
                .add(stored));
        Map<String, List<Decision>> decisions = set.decisions().on(byDocument.keySet());
        // What is decided on one claim may be on words that another stands on too.
        byDocument.putAll(set.claims().of(decisions.keySet()));
        Map<String, Reviewed> found = new HashMap<>();
        byDocument.forEach((hash, claims) -> DocumentReview.of(claims, decisions.getOrDefault(hash, List.of()))
                .claims()
                .forEach(reviewed -> found.put(reviewed.stored().claim().claim(), reviewed)));
        Map<String, Reviewed> inOrder = new LinkedHashMap<>();
        ids.stream().filter(found::containsKey).forEach(id -> inOrder.put(id, found.get(id)));
        return inOrder;
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
