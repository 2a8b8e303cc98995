package org.rawi.workflow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Span;
import org.rawi.store.StoredClaim;

/** Finds the claims of one document that decisions stand on now. */
final class Grounds {
    private final List<StoredClaim> claims;
    private final Map<String, Set<String>> kinds = new HashMap<>();

    /**
     * @param claims the claims of the document
     * @param holding the decisions on it that hold
     */
    Grounds(List<StoredClaim> claims, List<Decision> holding) {
        this.claims = claims;
        for (Decision decision : holding) {
            // Newer knowledge may make of a claim what a reviewer had made of it.
            if (decision.action() == Action.CORRECT && decision.field().equals("kind")) {
                kinds.computeIfAbsent(decision.anchor().claim(), id -> new HashSet<>())
                        .add(decision.value().replace("\"", "").strip());
            }
        }
    }

    /**
     * The claim that stands where a decision was made.
     *
     * @param claim the claim, or null where none does
     * @param moved how the ground has moved, or null where it has not
     */
    record Ground(StoredClaim claim, Moved.How moved) {}

    Ground of(Anchor anchor) {
        Optional<StoredClaim> same = claims.stream()
                .filter(claim -> claim.claim().claim().equals(anchor.claim()))
                .findFirst();
        if (same.isPresent()) {
            return new Ground(same.get(), null);
        }
        List<StoredClaim> there =
                claims.stream().filter(claim -> claim.anchor().meets(anchor)).toList();
        Optional<StoredClaim> near = there.stream()
                .filter(claim -> isOfKind(claim, anchor))
                .max(Comparator.comparingInt(claim -> shared(claim.anchor().span(), anchor.span())));
        if (near.isPresent()) {
            return new Ground(near.get(), Moved.How.NEAR);
        }
        return there.isEmpty() ? new Ground(null, Moved.How.GONE) : new Ground(there.get(0), Moved.How.OTHER_KIND);
    }

    private boolean isOfKind(StoredClaim claim, Anchor anchor) {
        String kind = claim.claim().kind();
        return kind.equals(anchor.kind())
                || kinds.getOrDefault(anchor.claim(), Set.of()).contains(kind);
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
