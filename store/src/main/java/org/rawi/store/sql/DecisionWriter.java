package org.rawi.store.sql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.Change;
import org.rawi.store.Decided;
import org.rawi.store.Decisions;

/** Writes decisions that are made together, if nobody decided on their grounds unseen. For one transaction. */
final class DecisionWriter {
    /** What alters other claims of the document too. */
    private static final Set<Action> WIDE = EnumSet.of(Action.PLACE, Action.UNDO, Action.SETTLE);

    private final Statements statements;
    private final Clock clock;

    DecisionWriter(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    Decided decide(List<Decision> act, long seen) {
        Optional<Decision> known = SqlDecisions.find(statements, act.get(0).id());
        if (known.isPresent()) {
            return new Decided.Kept(known.get());
        }
        List<Decision> unseen = unseen(act, seen);
        if (!unseen.isEmpty()) {
            return new Decided.Late(unseen);
        }
        ChangeLog changes = new ChangeLog(statements, clock);
        List<Decision> kept = new ArrayList<>();
        Set<String> touched = new LinkedHashSet<>();
        for (Decision decision : act) {
            kept.add(decision.at(changes.add(Change.What.DECISION, decision.id(), Change.How.ADDED)));
            touched.addAll(touched(decision));
        }
        touched.forEach(claim -> changes.add(Change.What.CLAIM, claim, Change.How.CHANGED));
        changes.write();
        kept.forEach(this::insert);
        boolean blind = seen == Decisions.BLIND && act.get(0).action() != Action.UNDO;
        if (kept.size() > 1 || blind) {
            statements.runAll(
                    "INSERT INTO decision_act (decision, act, blind) VALUES (?, ?, ?)",
                    kept.stream()
                            .map(decision ->
                                    new Object[] {decision.seq(), act.get(0).id(), blind})
                            .toList());
        }
        return new Decided.Kept(kept.get(0));
    }

    /** Decisions on any claim that {@code act} speaks of, which whoever decides has not seen. */
    private List<Decision> unseen(List<Decision> act, long seen) {
        if (seen == Decisions.BLIND) {
            return List.of();
        }
        Map<String, Set<String>> grounds = new TreeMap<>();
        act.forEach(decision -> grounds(decision)
                .forEach(ground -> grounds.computeIfAbsent(ground.document(), none -> new LinkedHashSet<>())
                        .add(ground.claim())));
        Map<Long, Decision> unseen = new TreeMap<>();
        grounds.forEach((document, claims) -> SqlDecisions.on(statements, document).stream()
                .filter(earlier -> earlier.seq() > seen && isOn(earlier, document, claims))
                .forEach(earlier -> unseen.put(earlier.seq(), earlier)));
        return List.copyOf(unseen.values());
    }

    /** Two claims can stand on the same words, each by another origin; a decision on the one is none on the other. */
    private static boolean isOn(Decision earlier, String document, Set<String> claims) {
        return grounds(earlier).stream()
                .anyMatch(ground -> ground.document().equals(document) && claims.contains(ground.claim()));
    }

    private static List<Anchor> grounds(Decision decision) {
        List<Anchor> grounds = new ArrayList<>(List.of(decision.anchor()));
        grounds.addAll(decision.others());
        return grounds;
    }

    /** Ids of the claims that are, or may be, shown differently now. */
    private Set<String> touched(Decision decision) {
        Set<String> claims = new LinkedHashSet<>();
        for (Anchor ground : grounds(decision)) {
            claims.addAll(statements.list(
                    """
                    SELECT c.id FROM claim c JOIN document d ON d.no = c.document
                    WHERE d.hash = ? AND (c.id = ? OR ? = 1
                        OR (c.trigger_in_title = ? AND c.trigger_start <= ? AND c.trigger_end >= ?))
                    ORDER BY c.no
                    """,
                    row -> row.getString("id"),
                    ground.document(),
                    ground.claim(),
                    WIDE.contains(decision.action()),
                    ground.inTitle(),
                    ground.span().end(),
                    ground.span().start()));
        }
        return claims;
    }

    private void insert(Decision decision) {
        Anchor anchor = decision.anchor();
        statements.run(
                """
                INSERT INTO decision (seq, id, at, who, action, document, span_start, span_end, in_title, kind, claim, field, value,
                    reason, undoes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                decision.seq(),
                decision.id(),
                decision.at(),
                decision.who(),
                decision.action(),
                anchor.document(),
                anchor.span().start(),
                anchor.span().end(),
                anchor.inTitle(),
                anchor.kind(),
                anchor.claim(),
                decision.field(),
                decision.value(),
                decision.reason(),
                decision.undoes());
        List<Object[]> rows = new ArrayList<>();
        for (Anchor other : decision.others()) {
            rows.add(new Object[] {
                decision.seq(),
                rows.size(),
                other.document(),
                other.span().start(),
                other.span().end(),
                other.inTitle(),
                other.kind(),
                other.claim()
            });
        }
        statements.runAll("""
                INSERT INTO decision_other (decision, position, document, span_start, span_end, in_title, kind, claim)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }
}
