package org.rawi.store.sql;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rawi.store.Change;
import org.rawi.store.StoredIncident;

/** Takes one document out of every table, and writes that it did. For one transaction. */
final class TakedownWriter {
    /** What it takes rows out of. */
    static final List<String> TABLES = List.of(
            "document",
            "article",
            "claim",
            "claim_past",
            "claim_actor",
            "claim_place",
            "claim_casualty",
            "claim_source",
            "incident",
            "incident_claim",
            "decision",
            "decision_other",
            "decision_act",
            "run_failure");

    private final Statements statements;
    private final Clock clock;
    private final ChangeLog changes;

    TakedownWriter(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
        this.changes = new ChangeLog(statements, clock);
    }

    private record Kept(long no, String id) {}

    /** Whether there was such a document. */
    boolean takeDown(String hash, String who, String reason, Supplier<List<StoredIncident>> left) {
        Optional<Kept> kept = statements.first(
                "SELECT no, id FROM document WHERE hash = ?",
                row -> new Kept(row.getLong("no"), row.getString("id")),
                hash);
        if (kept.isEmpty()) {
            return false;
        }
        Kept document = kept.get();
        List<String> claims = strings("SELECT id FROM claim WHERE document = ? ORDER BY no", document.no());
        incidents(document.no(), left.get());
        decisions(hash);
        claims.forEach(claim -> changes.add(Change.What.CLAIM, claim, Change.How.REMOVED));
        claims(document.no());
        new CopyWriter(statements, changes).free(document.id());
        statements.run("DELETE FROM article WHERE document = ?", document.no());
        statements.run("DELETE FROM document WHERE no = ?", document.no());
        statements.run(
                "DELETE FROM run_failure WHERE location = ? OR substr(location, 1, ?) = ?",
                document.id(),
                document.id().length() + 1,
                document.id() + ":");
        changes.add(Change.What.DOCUMENT, hash, Change.How.REMOVED);
        changes.write();
        statements.run(
                "INSERT INTO takedown (document, id_hash, at, who, reason, claims) VALUES (?, ?, ?, ?, ?, ?)",
                hash,
                DocumentWriter.hash(document.id()),
                clock.instant(),
                who,
                reason,
                claims.size());
        return true;
    }

    /** What incidents say of it is said anew; of those that told of nothing else, and of retired ones, nothing is left. */
    private void incidents(long document, List<StoredIncident> left) {
        Map<String, StoredIncident> anew = left.stream()
                .collect(Collectors.toMap(StoredIncident::id, incident -> incident, (a, b) -> b, LinkedHashMap::new));
        List<String> touched = strings("""
                SELECT DISTINCT i.id FROM incident i JOIN incident_claim ic ON ic.incident = i.no
                JOIN claim c ON c.id = ic.claim WHERE c.document = ? ORDER BY i.id
                """, document);
        for (String id : touched) {
            statements.run("DELETE FROM incident_claim WHERE incident = (SELECT no FROM incident WHERE id = ?)", id);
        }
        IncidentWriter writer = new IncidentWriter(statements, changes);
        for (String id : touched) {
            StoredIncident incident = anew.get(id);
            if (incident == null || incident.claims().isEmpty()) {
                statements.run(
                        "UPDATE incident SET retired = 1, redirect_to = NULL, claims = 0, kind = NULL, starts = NULL, ends = NULL,"
                                + " grades = '', origins_min = 0, origins_max = 0, disputed = 0 WHERE id = ?",
                        id);
                changes.add(Change.What.INCIDENT, id, Change.How.REMOVED);
            } else {
                writer.write(incident);
                changes.add(Change.What.INCIDENT, id, Change.How.CHANGED);
                // What held them together may have been it alone.
                incident.claims().forEach(claim -> changes.add(Change.What.CLAIM, claim, Change.How.CHANGED));
            }
        }
        statements.run("UPDATE incident SET json = '{}' WHERE retired = 1");
    }

    private record Made(long seq, String id) {}

    /** Those on its words, those that joined its claims with others or parted them, and what took any of them back. */
    private void decisions(String hash) {
        List<Made> gone = statements.list("""
                WITH RECURSIVE gone (seq, id) AS (
                    SELECT seq, id FROM decision
                    WHERE document = ? OR seq IN (SELECT decision FROM decision_other WHERE document = ?)
                    UNION SELECT u.seq, u.id FROM decision u JOIN gone g ON u.undoes = g.id)
                SELECT seq, id FROM gone ORDER BY seq
                """, row -> new Made(row.getLong("seq"), row.getString("id")), hash, hash);
        for (Made decision : gone) {
            statements.run("DELETE FROM decision_other WHERE decision = ?", decision.seq());
            statements.run("DELETE FROM decision_act WHERE decision = ?", decision.seq());
            statements.run("DELETE FROM decision WHERE seq = ?", decision.seq());
            changes.add(Change.What.DECISION, decision.id(), Change.How.REMOVED);
        }
    }

    private void claims(long document) {
        for (String part : ClaimWriter.PARTS) {
            statements.run(
                    "DELETE FROM " + part + " WHERE claim IN (SELECT no FROM claim WHERE document = ?)", document);
        }
        statements.run("DELETE FROM claim WHERE document = ?", document);
        statements.run("DELETE FROM claim_past WHERE document = ?", document);
    }

    private List<String> strings(String sql, Object... values) {
        return statements.list(sql, row -> row.getString("id"), values);
    }
}
