package org.rawi.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.telling.Telling;
import org.rawi.model.Incident;
import org.rawi.store.DataSet;
import org.rawi.store.Incidents.Membership;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredDocument;
import org.rawi.store.StoredIncident;
import org.rawi.store.Takedown;

/**
 * Takes a document out of a data set with all that it said, for the sake of whom it harms. A log entry stays, and the document is not
 * taken in again. Copies of the data set that were made before are not reached.
 */
public final class Withdrawal {
    private final DataSet set;
    private final Knowledge knowledge;

    public Withdrawal(DataSet set, Knowledge knowledge) {
        this.set = set;
        this.knowledge = knowledge;
    }

    /** The document with this id, or with this hash of its bytes. */
    public Optional<StoredDocument> find(String document) {
        return set.documents().findById(document).or(() -> set.documents().find(document));
    }

    /** The other documents of the data set that say what {@code document} says, but for small edits. */
    public List<StoredDocument> copies(StoredDocument document) {
        String first = document.copyOf() == null ? document.id() : document.copyOf();
        List<StoredDocument> copies = new ArrayList<>();
        set.documents().forEach(other -> {
            boolean isOfGroup = other.id().equals(first) || first.equals(other.copyOf());
            if (isOfGroup && !other.hash().equals(document.hash())) {
                copies.add(other);
            }
        });
        return copies;
    }

    /**
     * Takes it down.
     *
     * @param who who asks for it
     * @param reason why; it stays in the log, so that it must not say what the document said
     */
    public Takedown run(StoredDocument document, String who, String reason) {
        Takedown log = set.takedowns()
                .takeDown(document.hash(), who, reason, () -> without(document))
                .orElseThrow(() -> new IllegalArgumentException("there is no document " + document.id() + " any more"));
        set.audit().add(who, "takedown", document.hash());
        return log;
    }

    /** The incidents that tell of {@code document} and others, as they are without it. */
    private List<StoredIncident> without(StoredDocument document) {
        List<String> claims = set.claims().of(document.hash()).stream()
                .map(StoredClaim::claim)
                .map(claim -> claim.claim())
                .toList();
        Set<String> gone = new HashSet<>(claims);
        Set<String> incidents = new LinkedHashSet<>();
        set.incidents().of(claims).values().stream().map(Membership::incident).forEach(incidents::add);
        ToldIncidents all = new ToldIncidents(set, knowledge);
        KeptIncidents kept = new KeptIncidents(set, all.viewer());
        return all.of(incidents).stream()
                .map(told -> without(told.account(), gone))
                .flatMap(Optional::stream)
                .map(kept::stored)
                .toList();
    }

    private static Optional<Account> without(Account account, Set<String> gone) {
        List<Telling> left = account.tellings().stream()
                .filter(telling -> !gone.contains(telling.claim()))
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Incident was = account.incident();
        return Optional.of(new Account(
                new Incident(
                        was.incident(),
                        left.stream().map(Telling::claim).toList(),
                        left.stream().map(Telling::document).distinct().toList(),
                        was.ties().stream()
                                .filter(tie -> !gone.contains(tie.claim()) && !gone.contains(tie.other()))
                                .toList()),
                left));
    }
}
