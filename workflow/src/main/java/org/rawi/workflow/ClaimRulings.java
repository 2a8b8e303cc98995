package org.rawi.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.Rulings.Ruling;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.DataSet;
import org.rawi.store.StoredClaim;

/** What people ruled on which claims are one event, in terms of the claims that stand now. */
final class ClaimRulings {
    private final DataSet set;

    ClaimRulings(DataSet set) {
        this.set = set;
    }

    /** All of them. */
    Rulings all() {
        return rulings(holding());
    }

    /** The merges and splits that hold, in the order in which they were made. */
    List<Decision> holding() {
        List<Decision> decisions = new ArrayList<>();
        set.decisions().forEach(decision -> {
            if (isOnLinks(decision)) {
                decisions.add(decision);
            }
        });
        return Holding.of(decisions);
    }

    /** Those that any claim of the documents with these hashes has a part in. */
    Rulings on(Collection<String> hashes) {
        Map<Long, Decision> decisions = new TreeMap<>();
        Set<String> documents = new LinkedHashSet<>(hashes);
        // What undoes a decision stands on the document on which that was made.
        set.decisions().on(hashes).values().forEach(on -> on.stream()
                .filter(ClaimRulings::isOnLinks)
                .forEach(decision -> documents.add(decision.anchor().document())));
        set.decisions().on(documents).values().forEach(on -> on.stream()
                .filter(ClaimRulings::isOnLinks)
                .forEach(decision -> decisions.put(decision.seq(), decision)));
        return rulings(Holding.of(List.copyOf(decisions.values())));
    }

    private static boolean isOnLinks(Decision decision) {
        return decision.action() == Action.MERGE
                || decision.action() == Action.SPLIT
                || decision.action() == Action.UNDO;
    }

    private Rulings rulings(List<Decision> holding) {
        Map<String, Grounds> grounds = new HashMap<>();
        List<Ruling> rulings = new ArrayList<>();
        for (Decision decision : holding) {
            String one = claim(decision.anchor(), grounds);
            for (Anchor anchor : decision.others()) {
                String other = claim(anchor, grounds);
                if (one != null && other != null && !one.equals(other)) {
                    rulings.add(new Ruling(one, other, decision.action() == Action.MERGE));
                }
            }
        }
        return Rulings.of(rulings);
    }

    private String claim(Anchor anchor, Map<String, Grounds> grounds) {
        Grounds.Ground ground = grounds.computeIfAbsent(
                        anchor.document(),
                        document -> new Grounds(
                                set.claims().of(document),
                                Holding.of(set.decisions().on(document))))
                .of(anchor);
        StoredClaim claim = ground.moved() == null || ground.moved().isApplied() ? ground.claim() : null;
        return claim == null ? null : claim.claim().claim();
    }
}
