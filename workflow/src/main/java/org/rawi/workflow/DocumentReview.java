package org.rawi.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawi.export.ClaimLine;
import org.rawi.model.Anchor;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.PlaceRef;
import org.rawi.model.Span;
import org.rawi.model.Words;
import org.rawi.store.StoredClaim;

/**
 * The claims of one document with what people decided of them: a pure function of both.
 *
 * @param claims each claim as it holds now, in the order of the text
 * @param moved the decisions whose ground has moved
 */
public record DocumentReview(List<Reviewed> claims, List<Moved> moved) {
    public DocumentReview {
        claims = List.copyOf(claims);
        moved = List.copyOf(moved);
    }

    /**
     * Lays decisions over claims.
     *
     * @param claims the claims of one document, as the coder makes them now
     * @param decisions all decisions on it, in the order in which they were made
     */
    public static DocumentReview of(List<StoredClaim> claims, List<Decision> decisions) {
        return new Laying(claims, Holding.of(decisions)).review();
    }

    /** One laying of decisions over claims. */
    private static final class Laying {
        private final List<StoredClaim> claims;
        private final List<Decision> holding;
        private final Grounds grounds;
        private final Set<String> overruled;
        private final Map<String, Claim> shown = new HashMap<>();
        private final Map<String, List<Decision>> on = new HashMap<>();
        private final List<Moved> moved = new ArrayList<>();

        Laying(List<StoredClaim> claims, List<Decision> holding) {
            this.claims = claims;
            this.holding = holding;
            this.grounds = new Grounds(claims, holding);
            this.overruled = Settling.overruled(holding);
            claims.forEach(claim -> shown.put(claim.claim().claim(), claim.claim()));
        }

        DocumentReview review() {
            for (Decision decision : holding) {
                if (decision.action() == Action.PLACE) {
                    place(decision);
                } else {
                    lay(decision);
                }
            }
            return new DocumentReview(claims.stream().map(this::reviewed).toList(), moved);
        }

        private Reviewed reviewed(StoredClaim stored) {
            String id = stored.claim().claim();
            List<Decision> decisions = on.getOrDefault(id, List.of());
            List<Decision> upheld = decisions.stream()
                    .filter(decision -> !overruled.contains(decision.id()))
                    .toList();
            return new Reviewed(stored, shown.get(id), Verdicts.state(upheld), decisions);
        }

        private void lay(Decision decision) {
            if (claims.isEmpty()
                    || !decision.anchor().document().equals(claims.get(0).hash())) {
                return;
            }
            Grounds.Ground ground = grounds.of(decision.anchor());
            if (ground.moved() != null) {
                moved.add(new Moved(decision, ground.moved(), idOf(ground.claim())));
            }
            if (ground.moved() == null || ground.moved().isApplied()) {
                apply(decision, ground.claim());
            }
        }

        private static String idOf(StoredClaim claim) {
            return claim == null ? null : claim.claim().claim();
        }

        private void apply(Decision decision, StoredClaim claim) {
            String id = claim.claim().claim();
            if (decision.action() == Action.CORRECT && !overruled.contains(decision.id())) {
                try {
                    shown.put(id, ClaimLine.with(shown.get(id), decision.field(), decision.value()));
                } catch (IllegalArgumentException unfit) {
                    moved.add(new Moved(decision, Moved.How.UNFIT, id));
                    return;
                }
            }
            on.computeIfAbsent(id, claims -> new ArrayList<>()).add(decision);
        }

        /** A place is what a reviewer says wherever its words stand, in whichever claims. */
        private void place(Decision decision) {
            boolean found = false;
            for (StoredClaim stored : claims) {
                String id = stored.claim().claim();
                List<PlaceRef> places = shown.get(id).places();
                for (int i = 0; i < places.size(); i++) {
                    if (isOn(decision.anchor(), places.get(i).words())) {
                        if (!overruled.contains(decision.id())) {
                            shown.put(id, ClaimLine.placed(shown.get(id), i, decision.value()));
                        }
                        on.computeIfAbsent(id, claim -> new ArrayList<>()).add(decision);
                        found = true;
                    }
                }
            }
            if (!found) {
                moved.add(new Moved(decision, Moved.How.GONE, null));
            }
        }

        private static boolean isOn(Anchor anchor, Words words) {
            Span span = words.span();
            return anchor.inTitle() == words.inTitle()
                    && (anchor.span().meets(span) || anchor.span().equals(span));
        }
    }
}
