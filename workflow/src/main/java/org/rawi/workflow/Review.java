package org.rawi.workflow;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rawi.export.ClaimLine;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.PlaceRef;
import org.rawi.model.Words;
import org.rawi.store.DataSet;
import org.rawi.store.Decided;
import org.rawi.store.Decisions;
import org.rawi.store.StoredClaim;

/** People have the last word: decides, undoes, and tells which decisions have lost their ground. Thread-safe. */
public final class Review {
    private final DataSet set;
    private final Clock clock;

    public Review(DataSet set, Clock clock) {
        this.set = set;
        this.clock = clock;
    }

    /**
     * Keeps a decision, or tells what others decided meanwhile.
     *
     * @throws IllegalArgumentException where there is no such claim or the value does not fit, with what would be right
     */
    public Decided decide(DecisionRequest request) {
        return decide(List.of(request));
    }

    /**
     * Keeps several decisions as one act, all or none; one look takes it back.
     *
     * @throws IllegalArgumentException where there is no such claim or a value does not fit, with what would be right
     */
    public Decided decide(List<DecisionRequest> act) {
        Optional<Decision> known = set.decisions().find(act.get(0).id());
        if (known.isPresent()) {
            return new Decided.Kept(known.get());
        }
        return set.decisions()
                .decide(
                        act.stream().map(request -> decision(request, act)).toList(),
                        act.get(0).seen());
    }

    private Decision decision(DecisionRequest request, List<DecisionRequest> act) {
        StoredClaim claim = claim(request.claim());
        check(request, claim, act);
        return new Decision(
                0,
                request.id(),
                clock.instant(),
                request.who(),
                request.action(),
                request.action() == Action.PLACE ? ground(claim, request.words()) : claim.anchor(),
                request.others().stream().map(other -> claim(other).anchor()).toList(),
                request.field(),
                request.value(),
                request.reason(),
                null);
    }

    /** The decisions that {@code who} would take back next: the last act of his that holds. */
    public List<Decision> last(String who) {
        return set.decisions().last(who).stream()
                .flatMap(last -> set.decisions().together(last.id()).stream())
                .toList();
    }

    /** Takes back the last act of {@code who} that holds, whole; gives what it took back. */
    public List<Decision> undoLast(String id, String who) {
        List<Decision> last = last(who);
        if (!last.isEmpty()) {
            List<Decision> undoing = IntStream.range(0, last.size())
                    .mapToObj(i -> undoing(i == 0 ? id : id + "." + i, who, last.get(i), null))
                    .toList();
            set.decisions().decide(undoing, Decisions.BLIND);
        }
        return last;
    }

    /**
     * Takes a decision back; it stays in the history, and so does this.
     *
     * @param id of the undoing, made by whoever asks for it
     * @param decision id of what is undone
     * @param seen the latest decision on the same claim that the reviewer saw
     */
    public Decided undo(String id, String who, String decision, String reason, long seen) {
        Decision undone = set.decisions()
                .find(decision)
                .orElseThrow(() -> new IllegalArgumentException("there is no decision " + decision));
        return set.decisions().decide(undoing(id, who, undone, reason), seen);
    }

    private Decision undoing(String id, String who, Decision undone, String reason) {
        return new Decision(
                0, id, clock.instant(), who, Action.UNDO, undone.anchor(), List.of(), null, null, reason, undone.id());
    }

    /** All decisions whose ground has moved, in the order in which they were made. */
    public List<Moved> moved() {
        Set<String> documents = new LinkedHashSet<>();
        set.decisions().forEach(decision -> documents.add(decision.anchor().document()));
        return documents.stream()
                .flatMap(document -> movedIn(document).stream())
                .sorted(Comparator.comparingLong(moved -> moved.decision().seq()))
                .toList();
    }

    private List<Moved> movedIn(String document) {
        List<StoredClaim> claims = set.claims().of(document);
        List<Decision> decisions = set.decisions().on(document).stream()
                .filter(decision -> decision.anchor().document().equals(document))
                .toList();
        if (claims.isEmpty()) {
            return Holding.of(decisions).stream()
                    .map(decision -> new Moved(decision, Moved.How.GONE, null))
                    .toList();
        }
        return DocumentReview.of(claims, decisions).moved();
    }

    private StoredClaim claim(String id) {
        return set.claims()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no claim " + id
                        + " (any more); what stands in its place is on the page of its article"));
    }

    private void check(DecisionRequest request, StoredClaim claim, List<DecisionRequest> act) {
        if (request.action() == Action.UNDO) {
            throw new IllegalArgumentException("a decision is undone by its own id");
        }
        if (request.others().contains(request.claim())) {
            throw new IllegalArgumentException(
                    "claim " + request.claim() + " cannot be merged with or split from itself");
        }
        if (request.action() == Action.CORRECT) {
            if (!Correctable.FIELDS.contains(request.field())) {
                throw new IllegalArgumentException("«" + request.field() + "» cannot be corrected; legal is "
                        + String.join(", ", Correctable.FIELDS));
            }
            ClaimLine.with(claim.claim(), request.field(), request.value());
        }
        if (request.action() == Action.SETTLE) {
            checkSettling(request, act);
        }
        if (request.action() == Action.PLACE) {
            List<PlaceRef> places = claim.claim().places();
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).words().equals(request.words())) {
                    ClaimLine.placed(claim.claim(), i, request.value());
                    return;
                }
            }
            throw new IllegalArgumentException("claim " + request.claim() + " names no place by those words");
        }
    }

    private void checkSettling(DecisionRequest request, List<DecisionRequest> act) {
        Set<String> verdicts = new TreeSet<>();
        new ReviewedClaims(set).find(request.claim()).ifPresent(reviewed -> reviewed.decisions()
                .forEach(decision -> verdicts.add(decision.id())));
        act.forEach(other -> verdicts.add(other.id()));
        Set<String> upheld = Settling.upheld(request.value());
        if (upheld.isEmpty() || !verdicts.containsAll(upheld)) {
            throw new IllegalArgumentException(
                    "a settling upholds decisions on its claim; legal is one or more of " + verdicts);
        }
    }

    private static Anchor ground(StoredClaim claim, Words words) {
        return new Anchor(
                claim.hash(),
                words.span(),
                words.inTitle(),
                claim.claim().kind(),
                claim.claim().claim());
    }
}
