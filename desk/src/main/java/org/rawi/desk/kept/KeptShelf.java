package org.rawi.desk.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rawi.desk.memory.Shelf;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.store.DataSet;
import org.rawi.workflow.ReviewedClaims;
import org.rawi.workflow.ToldIncidents;

/** What a data set holds, laid open for the review of its claims; read anew when anything has changed. Thread-safe. */
final class KeptShelf implements Supplier<Shelf> {
    private final DataSet set;
    private final Knowledge knowledge;
    private long readAt = -1;
    private Shelf shelf;

    KeptShelf(DataSet set, Knowledge knowledge) {
        this.set = set;
        this.knowledge = knowledge;
    }

    @Override
    public synchronized Shelf get() {
        long latest = set.changes().latest();
        if (latest != readAt) {
            shelf = read();
            readAt = latest;
        }
        return shelf;
    }

    private Shelf read() {
        List<Document> documents = new ArrayList<>();
        set.documents().forEach(stored -> documents.add(stored.document()));
        List<Claim> claims = new ArrayList<>();
        new ReviewedClaims(set).forEach(reviewed -> claims.add(reviewed.shown()));
        List<Account> accounts = new ArrayList<>();
        new ToldIncidents(set, knowledge).forEach(told -> accounts.add(told.account()));
        return new Shelf(knowledge, documents, claims, accounts);
    }
}
