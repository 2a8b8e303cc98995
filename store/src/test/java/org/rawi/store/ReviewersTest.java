package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Document;

/** Fifty reviewers at once on one PostgreSQL data set. */
class ReviewersTest {
    private static final Clock CLOCK = Clock.fixed(Sample.NOON, ZoneOffset.UTC);
    private static final int REVIEWERS = 50;
    private static final int DECISIONS = 20;
    private static final int CLAIMS = 10;
    private static final int OFFICES = 5;

    /**
     * @param decision what was kept
     * @param seen the decision that its reviewer had seen last
     */
    private record Made(Decision decision, long seen) {}

    @Test
    void noDecisionIsLostAndWhoeverComesLaterIsTold() throws InterruptedException, ExecutionException {
        String url = Postgres.newDatabase();
        List<DataSet> offices = new ArrayList<>();
        for (int i = 0; i < OFFICES; i++) {
            offices.add(DataSet.open(DataSetAddress.of(url), CLOCK));
        }
        List<StoredClaim> claims = claims(offices.get(0));
        ExecutorService reviewers = Executors.newFixedThreadPool(REVIEWERS);
        try {
            List<Callable<List<Made>>> work = new ArrayList<>();
            for (int i = 0; i < REVIEWERS; i++) {
                int who = i;
                work.add(() -> decide(offices.get(who % OFFICES), claims, who));
            }
            List<Made> made = new ArrayList<>();
            for (Future<List<Made>> done : reviewers.invokeAll(work)) {
                made.addAll(done.get());
            }
            check(offices.get(0), claims, made);
        } finally {
            reviewers.shutdownNow();
            offices.forEach(DataSet::close);
        }
    }

    private static List<StoredClaim> claims(DataSet set) {
        long run = set.runs().begin(Sample.CODING, "");
        List<StoredClaim> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            Document document = Sample.document("d" + i, Sample.TEXT);
            set.documents().keep(run, Sample.coded(document, Sample.claim(document)));
            claims.addAll(set.claims().of(document.hash()));
        }
        return claims;
    }

    /** Decides as often as is asked; where someone came first, looks and decides again. */
    private static List<Made> decide(DataSet set, List<StoredClaim> claims, int who) {
        Random random = new Random(who);
        List<Made> made = new ArrayList<>();
        while (made.size() < DECISIONS) {
            StoredClaim claim = claims.get(random.nextInt(claims.size()));
            Decision decision =
                    Sample.decision("d" + who + "-" + made.size(), "r" + who, Action.ACCEPT, claim.anchor());
            long seen = latest(set.decisions().on(claim.hash()));
            Decided decided = set.decisions().decide(decision, seen);
            while (decided instanceof Decided.Late late) {
                seen = latest(late.unseen());
                decided = set.decisions().decide(decision, seen);
            }
            made.add(new Made(((Decided.Kept) decided).decision(), seen));
        }
        return made;
    }

    private static long latest(List<Decision> decisions) {
        return decisions.isEmpty() ? 0 : decisions.get(decisions.size() - 1).seq();
    }

    private static void check(DataSet set, List<StoredClaim> claims, List<Made> made) {
        assertThat(made).hasSize(REVIEWERS * DECISIONS);
        assertThat(set.decisions().count()).isEqualTo(made.size());
        assertThat(set.faults()).isEmpty();
        for (StoredClaim claim : claims) {
            List<Decision> inOrder = set.decisions().on(claim.hash());
            Set<Long> seen = new HashSet<>();
            for (Made one : made) {
                if (one.decision().anchor().equals(claim.anchor())) {
                    seen.add(one.seen());
                }
            }
            assertThat(seen)
                    .as("each decision knew of the one before it, and no two of the same one")
                    .hasSize(inOrder.size());
            assertThat(made.stream().map(Made::decision)).containsAll(inOrder);
        }
    }
}
