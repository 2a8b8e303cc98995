package org.rawi.workflow;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.export.ClaimLine;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.PlaceRef;
import org.rawi.model.Words;
import org.rawi.store.DataSet;
import org.rawi.store.Decided;
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
        Optional<Decision> known = set.decisions().find(request.id());
        if (known.isPresent()) {
            return new Decided.Kept(known.get());
        }
        StoredClaim claim = claim(request.claim());
        check(request, claim);
        Decision decision = new Decision(
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
        return set.decisions().decide(decision, request.seen());
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
        return set.decisions()
                .decide(
                        new Decision(
                                0,
                                id,
                                clock.instant(),
                                who,
                                Action.UNDO,
                                undone.anchor(),
                                List.of(),
                                null,
                                null,
                                reason,
                                undone.id()),
                        seen);
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

    private void check(DecisionRequest request, StoredClaim claim) {
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

    private static Anchor ground(StoredClaim claim, Words words) {
        return new Anchor(
                claim.hash(),
                words.span(),
                words.inTitle(),
                claim.claim().kind(),
                claim.claim().claim());
    }
}
