package org.rawi.desk.kept;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rawi.desk.memory.Verdicts;
import org.rawi.desk.page.ReviewPage.Outcome;
import org.rawi.desk.page.ReviewPage.Verdict;
import org.rawi.model.Decision;
import org.rawi.store.DataSet;
import org.rawi.store.Decided;
import org.rawi.store.Decisions;
import org.rawi.workflow.DecisionRequest;
import org.rawi.workflow.Review;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.ReviewedClaims;

/**
 * What is decided, kept in a data set: once it is taken it stays, whatever happens to the desk. What others decide meanwhile is seen at
 * the next look. Thread-safe.
 */
public final class KeptVerdicts implements Verdicts {
    private final DataSet set;
    private final ReviewedClaims claims;
    private final Review review;
    private final Runnable altered;
    private final Runnable linked;
    private final Map<String, Deque<Made>> made = new HashMap<>();
    private final Map<String, Reviewed> decided = new HashMap<>();
    private long known = -1;

    private record Made(Verdict verdict, Decision decision) {}

    /**
     * @param set what decisions are kept in
     * @param clock tells when they were made
     * @param altered is told when a decision has altered a claim
     * @param linked is told when a decision has altered which claims are one event, and has shown it when it returns
     */
    public KeptVerdicts(DataSet set, Clock clock, Runnable altered, Runnable linked) {
        this.set = set;
        this.altered = altered;
        this.linked = linked;
        claims = new ReviewedClaims(set);
        review = new Review(set, clock);
    }

    @Override
    public synchronized Outcome add(String who, Verdict verdict) {
        try {
            if (review.decide(request(who, verdict)) instanceof Decided.Kept kept) {
                of(who).push(new Made(verdict, kept.decision()));
                (verdict.action().equals("merge") || verdict.action().equals("split") ? linked : altered).run();
                return Outcome.TAKEN;
            }
            return Outcome.LATE;
        } catch (IllegalArgumentException gone) {
            return Outcome.GONE;
        }
    }

    private DecisionRequest request(String who, Verdict verdict) {
        String id = UUID.randomUUID().toString();
        String reason = verdict.reason().isEmpty() ? null : verdict.reason();
        if (verdict.action().equals("merge") || verdict.action().equals("split")) {
            return DecisionRequest.ofSeveral(
                    id,
                    who,
                    Decision.Action.valueOf(verdict.action().toUpperCase(Locale.ROOT)),
                    verdict.claim(),
                    List.of(verdict.value().split(" ")),
                    reason,
                    Decisions.BLIND);
        }
        if (verdict.action().equals("kind")) {
            String value = "\"" + verdict.value().replaceAll("[^a-z_]", "") + "\"";
            return DecisionRequest.correct(id, who, verdict.claim(), "kind", value, reason, verdict.seen());
        }
        Decision.Action action = Decision.Action.valueOf(verdict.action().toUpperCase(Locale.ROOT));
        return DecisionRequest.of(id, who, action, verdict.claim(), reason, verdict.seen());
    }

    @Override
    public synchronized Optional<Verdict> undo(String who) {
        Deque<Made> made = of(who);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Made last = made.peek();
        Decided taken = review.undo(
                UUID.randomUUID().toString(),
                who,
                last.decision().id(),
                null,
                seen(last.verdict().claim()));
        if (taken instanceof Decided.Kept) {
            made.pop();
            altered.run();
        }
        return Optional.of(last.verdict());
    }

    @Override
    public synchronized Optional<Verdict> findLast(String who) {
        return Optional.ofNullable(of(who).peek()).map(Made::verdict);
    }

    private Deque<Made> of(String who) {
        return made.computeIfAbsent(who, none -> new ArrayDeque<>());
    }

    @Override
    public synchronized Optional<Verdict> find(String claim) {
        return Optional.ofNullable(decided().get(claim)).map(reviewed -> verdict(claim, reviewed.decisions()));
    }

    private static Verdict verdict(String claim, List<Decision> decisions) {
        Decision last = decisions.get(decisions.size() - 1);
        String action = last.action() == Decision.Action.CORRECT
                ? "kind"
                : last.action().name().toLowerCase(Locale.ROOT);
        return new Verdict(claim, action, last.value(), last.reason(), last.seq());
    }

    /** The claims on which decisions hold; read anew when there are more decisions than there were. */
    private Map<String, Reviewed> decided() {
        long count = set.decisions().count();
        if (count != known) {
            decided.clear();
            claims.forEach(reviewed -> {
                if (!reviewed.decisions().isEmpty()) {
                    decided.put(reviewed.stored().claim().claim(), reviewed);
                }
            });
            known = count;
        }
        return decided;
    }

    /** Those taken back count too: whoever decides has seen that they were. */
    @Override
    public long seen(String claim) {
        return set.claims().find(claim).stream()
                .flatMap(stored -> set.decisions().on(stored.hash()).stream())
                .mapToLong(Decision::seq)
                .max()
                .orElse(0);
    }

    @Override
    public synchronized String state(String claim) {
        Reviewed reviewed = decided().get(claim);
        return reviewed == null ? "unreviewed" : reviewed.state().name().toLowerCase(Locale.ROOT);
    }
}
