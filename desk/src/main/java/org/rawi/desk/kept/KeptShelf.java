package org.rawi.desk.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rawi.desk.memory.Shelf;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.store.DataSet;
import org.rawi.workflow.Relink;
import org.rawi.workflow.ReviewedClaims;

/** What a data set holds, laid open: as it was when it was read last. Thread-safe. */
public final class KeptShelf implements Supplier<Shelf>, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(KeptShelf.class.getName());
    private static final long SOON_MILLIS = 400;

    private final DataSet set;
    private final Knowledge knowledge;
    private final AtomicBoolean stale = new AtomicBoolean();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "shelf");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Shelf shelf;

    /** Reads {@code set}. */
    public KeptShelf(DataSet set, Knowledge knowledge) {
        this.set = set;
        this.knowledge = knowledge;
        read();
    }

    /** Reads the data set anew, and links its claims as people corrected them. Those that were rejected belong to no incident. */
    public synchronized void read() {
        stale.set(false);
        List<Document> documents = new ArrayList<>();
        set.documents().forEach(stored -> documents.add(stored.document()));
        List<Claim> claims = new ArrayList<>();
        new ReviewedClaims(set).forEach(reviewed -> claims.add(reviewed.shown()));
        List<Account> accounts = new Relink(set, knowledge).run();
        shelf = new Shelf(knowledge, documents, claims, accounts);
    }

    /** Reads it anew a little later, once for all that comes until then. */
    public void readSoon() {
        if (stale.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(SOON_MILLIS, TimeUnit.MILLISECONDS, reader)
                    .execute(this::readOrTell);
        }
    }

    private void readOrTell() {
        try {
            read();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "the data set could not be read anew", fault);
        }
    }

    @Override
    public Shelf get() {
        return shelf;
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
