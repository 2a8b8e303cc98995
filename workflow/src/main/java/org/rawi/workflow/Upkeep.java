package org.rawi.workflow;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;

/**
 * Keeps incidents and indexes up with what has changed, behind whoever works: few changed claims are linked anew with what they touch,
 * many with all others. One at a time. Thread-safe.
 */
public final class Upkeep implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final int MOST_BY_PARTS = 1000;
    private static final int A_PART = 50;
    private static final double SHARE_OF_HEAP = 0.6;
    private static final int BYTES_A_CLAIM = 1500;
    private static final long SOON_MILLIS = 300;
    private static final long PATIENCE_MILLIS = 2000;
    private static final long CLOSE_SECONDS = 20;

    private final DataSet set;
    private final Explore explore;
    private final Relink relink;
    private final Neighbours neighbours;
    private final ReentrantLock working = new ReentrantLock();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "upkeep");
        thread.setDaemon(true);
        return thread;
    });
    private volatile State state = new State(Step.DONE, 0);
    private volatile long seen = -1;
    private volatile boolean closed;

    /** What is being done. */
    public enum Step {
        /** All is as it should be, or will be in a moment. */
        DONE,
        /** Claims are being linked with all others. */
        LINKING,
        /** The index is being brought up to date. */
        INDEXING,
        /** It failed, and is tried again when something changes. */
        FAILED
    }

    /**
     * How far it is.
     *
     * @param step what is being done
     * @param claims how many claims are waiting, at least; 0 where none or nobody knows
     */
    public record State(Step step, long claims) {
        public State {
            Objects.requireNonNull(step);
        }
    }

    /**
     * @param set the data set
     * @param knowledge what its claims are linked with
     * @param explore its indexes, opened {@link Explore#withUpkeep}
     */
    public Upkeep(DataSet set, Knowledge knowledge, Explore explore) {
        this.set = set;
        this.explore = explore;
        this.relink = new Relink(set, knowledge);
        this.neighbours = new Neighbours(explore);
    }

    /** How far it is; where something has changed since, here or by others, it is taken up soon. */
    public State state() {
        if (!closed && set.changes().latest() != seen) {
            soon();
        }
        return state;
    }

    /** Does what there is to do a little later, once for all that comes until then. */
    public void soon() {
        if (!closed && planned.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(SOON_MILLIS, TimeUnit.MILLISECONDS, worker)
                    .execute(() -> {
                        planned.set(false);
                        work(true);
                    });
        }
    }

    /** Does what there is to do before it returns; what takes long goes on behind. */
    public void now() {
        if (!isFreeInAWhile()) {
            soon();
            return;
        }
        try {
            if (!work(false)) {
                soon();
            }
        } finally {
            working.unlock();
        }
    }

    private boolean isFreeInAWhile() {
        try {
            return working.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Does all that there is to do, however long it takes. */
    public void awaitDone() {
        work(true);
    }

    /** Does what there is to do; whether all was done. */
    private boolean work(boolean all) {
        working.lock();
        try {
            long latest = set.changes().latest();
            boolean done = link(latest, all);
            if (done) {
                explore.catchUp();
                seen = latest;
                state = new State(Step.DONE, 0);
            }
            return done;
        } catch (CancellationException closing) {
            return true;
        } catch (RuntimeException | OutOfMemoryError fault) {
            if (!closed) {
                LOG.log(Level.WARNING, "incidents could not be brought up to date", fault);
                seen = set.changes().latest();
                state = new State(Step.FAILED, 0);
            }
            return true;
        } finally {
            working.unlock();
        }
    }

    private boolean link(long latest, boolean all) {
        OptionalLong linked = relink.linkedTo();
        List<String> claims =
                linked.isEmpty() ? List.of() : set.changes().claims(linked.getAsLong(), MOST_BY_PARTS + 1);
        if (linked.isPresent() && claims.size() <= MOST_BY_PARTS) {
            for (int from = 0; from < claims.size(); from += A_PART) {
                explore.catchUp();
                relink.part(claims.subList(from, Math.min(claims.size(), from + A_PART)), neighbours, this::check);
            }
            if (linked.getAsLong() < latest) {
                relink.linkedTo(latest);
            }
            return true;
        }
        if (!all) {
            return false;
        }
        checkRoom();
        state = new State(Step.LINKING, linked.isEmpty() ? set.claims().count() : claims.size());
        relink.run(this::check);
        state = new State(Step.INDEXING, 0);
        return true;
    }

    /** All claims are held at once while they are linked; who shows pages must not run out of memory over it. */
    private void checkRoom() {
        long most = (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP / BYTES_A_CLAIM);
        long claims = set.claims().count();
        if (claims > most) {
            explore.catchUp();
            throw new IllegalStateException(
                    claims + " claims are more than the " + most
                            + " that are linked on this heap; link them with «rawi link --dataset», or give the desk more memory");
        }
    }

    private void check() {
        if (closed) {
            throw new CancellationException();
        }
    }

    /** Leaves off; what is not done is done when the data set is opened next. */
    @Override
    public void close() {
        closed = true;
        // Without interrupting it: an index that is interrupted as it writes loses its lock.
        worker.shutdown();
        try {
            worker.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
