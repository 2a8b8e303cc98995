package org.rawi.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.export.IncidentLine;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.telling.Tellings;
import org.rawi.model.Incident;
import org.rawi.store.DataSet;
import org.rawi.store.StoredClaim;
import org.rawi.store.StoredIncident;

/** Incidents with their tellings, as people corrected them; for any view of the ledger. */
public final class Accounts {
    private final DataSet set;
    private final Knowledge knowledge;

    public Accounts(DataSet set, Knowledge knowledge) {
        this.set = set;
        this.knowledge = knowledge;
    }

    /** {@code stored} with its tellings; without claims that are gone or rejected since it was linked; empty where none is left. */
    public Optional<Account> of(StoredIncident stored) {
        Tellings tellings = new Tellings(knowledge);
        List<Telling> told = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>();
        Set<String> documents = new LinkedHashSet<>();
        ReviewedClaims reviewed = new ReviewedClaims(set);
        for (Map.Entry<String, StoredClaim> claim :
                set.claims().find(stored.claims()).entrySet()) {
            reviewed.of(claim.getValue()).filter(Reviewed::stands).ifPresent(standing -> {
                told.add(tellings.of(standing.shown()));
                left.add(claim.getKey());
                documents.add(standing.shown().document());
            });
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        List<Incident.Tie> ties = IncidentLine.read(stored.json()).ties().stream()
                .filter(tie -> left.contains(tie.claim()) && left.contains(tie.other()))
                .toList();
        return Optional.of(
                new Account(new Incident(stored.id(), List.copyOf(left), List.copyOf(documents), ties), told));
    }
}
