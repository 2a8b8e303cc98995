package org.rawi.store.sql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.Change;
import org.rawi.store.Decided;

/** Writes one decision, if nobody decided on its ground unseen. For one transaction. */
final class DecisionWriter {
    private final Statements statements;
    private final Clock clock;

    DecisionWriter(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    Decided decide(Decision decision, long seen) {
        Optional<Decision> known = SqlDecisions.find(statements, decision.id());
        if (known.isPresent()) {
            return new Decided.Kept(known.get());
        }
        List<Decision> unseen = unseen(decision, seen);
        if (!unseen.isEmpty()) {
            return new Decided.Late(unseen);
        }
        ChangeLog changes = new ChangeLog(statements, clock);
        Decision kept = decision.at(changes.add(Change.What.DECISION, decision.id(), Change.How.ADDED));
        touched(decision).forEach(claim -> changes.add(Change.What.CLAIM, claim, Change.How.CHANGED));
        changes.write();
        insert(kept);
        return new Decided.Kept(kept);
    }

    private List<Decision> unseen(Decision decision, long seen) {
        List<Decision> unseen = new ArrayList<>();
        for (Decision earlier : SqlDecisions.on(statements, decision.anchor().document())) {
            boolean isOnIt = grounds(earlier).stream().anyMatch(ground -> isSame(ground, decision.anchor()));
            if (earlier.seq() > seen && isOnIt) {
                unseen.add(earlier);
            }
        }
        return unseen;
    }

    /** Two claims can stand on the same words, each by another origin; a decision on the one is none on the other. */
    private static boolean isSame(Anchor one, Anchor other) {
        return one.document().equals(other.document()) && one.claim().equals(other.claim());
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
                    decision.action() == Action.PLACE || decision.action() == Action.UNDO,
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
