package org.rawi.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rawi.ledger.Account;
import org.rawi.ledger.view.Viewed;
import org.rawi.model.Claim;
import org.rawi.store.DocumentHead;

/**
 * An incident as it is told now: as people corrected its claims, without those that they rejected.
 *
 * @param account the incident with its tellings
 * @param viewed all views of it
 * @param claims its claims, in their order
 * @param documents the documents that they stand in, by id, without their texts
 */
public record Told(Account account, Viewed viewed, List<Reviewed> claims, Map<String, DocumentHead> documents) {
    public Told {
        Objects.requireNonNull(account);
        Objects.requireNonNull(viewed);
        claims = List.copyOf(claims);
        documents = Map.copyOf(documents);
    }

    /** Its id. */
    public String id() {
        return account.incident().incident();
    }

    /** Its claims as they are shown. */
    public List<Claim> shown() {
        return claims.stream().map(Reviewed::shown).toList();
    }

    /** The claim with this id, where it is one of its own. */
    public Optional<Reviewed> find(String claim) {
        return claims.stream()
                .filter(reviewed -> reviewed.shown().claim().equals(claim))
                .findFirst();
    }
}
