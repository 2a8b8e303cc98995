package org.rawi.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rawi.store.DataSet;
import org.rawi.store.search.Query;
import org.rawi.store.search.Query.Field;
import org.rawi.store.search.Query.Order;
import org.rawi.store.search.Urgency;

/**
 * The claims that wait for a reviewer, the uncertain, the disputed and the harmful first, read from the index a few at a time. What
 * one reviewer has before him is not given to another for a while. Thread-safe.
 */
public final class ReviewQueue {
    private static final int AT_ONCE = 20;
    private static final Duration LENT = Duration.ofMinutes(5);

    private final DataSet set;
    private final Explore explore;
    private final Clock clock;
    private final Map<String, Loan> loans = new ConcurrentHashMap<>();

    private record Loan(String who, Instant until) {}

    /** Reads the index of {@code set} that {@code explore} has open. */
    public ReviewQueue(DataSet set, Explore explore, Clock clock) {
        this.set = set;
        this.explore = explore;
        this.clock = clock;
    }

    /** The claim that {@code who} is asked of next. */
    public Optional<Reviewed> next(String who) {
        Optional<Reviewed> next = first(waiting(who), who, reviewed -> lend(reviewed, who));
        // Rather one that another has before him than none.
        return next.or(() -> first(waiting(who), who, reviewed -> true));
    }

    /** The claim behind {@code reviewed} that waits for {@code who}. */
    public Optional<Reviewed> after(Reviewed reviewed, String who) {
        return beside(reviewed, Order.URGENT, who);
    }

    /** The claim before {@code reviewed} that waits for {@code who}. */
    public Optional<Reviewed> before(Reviewed reviewed, String who) {
        return beside(reviewed, Order.PATIENT, who);
    }

    private Optional<Reviewed> beside(Reviewed reviewed, Order order, String who) {
        String claim = reviewed.stored().claim().claim();
        boolean disputed = Optional.ofNullable(set.incidents().of(Set.of(claim)).get(claim))
                .filter(incident -> incident.disputed())
                .isPresent();
        Query behind = waiting(who)
                .inOrder(order)
                .behind(
                        Urgency.of(reviewed.shown(), disputed),
                        reviewed.stored().no());
        return first(behind, who, other -> !other.stored().equals(reviewed.stored()));
    }

    /** How many claims wait for {@code who}. */
    public long left(String who) {
        return explore.page(waiting(who).page(1, null)).total();
    }

    /** How many claims {@code who} has decided on. */
    public long done(String who) {
        return explore.page(Query.ALL.with(Field.REVIEWER, Set.of(who)).page(1, null))
                .total();
    }

    /** Gives claims that were decided on, or left alone, back to everyone. */
    public void release(Collection<String> claims) {
        claims.forEach(loans::remove);
    }

    private Query waiting(String who) {
        Set<String> fewer = IntStream.range(0, ReviewPlan.of(set).people())
                .mapToObj(Integer::toString)
                .collect(Collectors.toSet());
        return Query.ALL
                .with(Field.UNDECIDED_BY, Set.of(who))
                .with(Field.REVIEWERS, fewer)
                .inOrder(Order.URGENT)
                .page(AT_ONCE, null);
    }

    private Optional<Reviewed> first(Query query, String who, Predicate<Reviewed> wanted) {
        int people = ReviewPlan.of(set).people();
        Explore.Found found = explore.page(query);
        while (true) {
            for (Explore.Hit hit : found.hits()) {
                Reviewed reviewed = hit.reviewed();
                // The index may be a moment behind; what is kept is not.
                boolean waits = !reviewed.reviewers().contains(who)
                        && reviewed.reviewers().size() < people;
                if (waits && wanted.test(reviewed)) {
                    return Optional.of(reviewed);
                }
            }
            if (found.next() == null) {
                return Optional.empty();
            }
            found = explore.page(query.page(AT_ONCE, found.next()));
        }
    }

    /** Whether {@code who} has it before him now: two who ask at the same moment are not given the same. */
    private boolean lend(Reviewed reviewed, String who) {
        Instant now = clock.instant();
        Loan loan = new Loan(who, now.plus(LENT));
        return loans.merge(
                        reviewed.stored().claim().claim(),
                        loan,
                        (old, wanted) -> old.who().equals(who) || old.until().isBefore(now) ? wanted : old)
                .equals(loan);
    }
}
