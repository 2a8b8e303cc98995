package org.rawi.store.sql;

import java.util.List;
import org.rawi.export.ClaimLine;
import org.rawi.store.Change;

/** Lets the copies of a document that is going be copies of the first among them. For one transaction. */
final class CopyWriter {
    private final Statements statements;
    private final ChangeLog changes;

    CopyWriter(Statements statements, ChangeLog changes) {
        this.statements = statements;
        this.changes = changes;
    }

    private record Copy(long no, String id, String hash) {}

    private record Line(String id, long run, String json) {}

    /** Frees the copies of the document with this id of it. */
    void free(String document) {
        List<Copy> copies = statements.list(
                "SELECT no, id, hash FROM document WHERE copy_of = ? ORDER BY no",
                row -> new Copy(row.getLong("no"), row.getString("id"), row.getString("hash")),
                document);
        for (Copy copy : copies) {
            String first = copy.equals(copies.get(0)) ? null : copies.get(0).id();
            statements.run("UPDATE document SET copy_of = ? WHERE no = ?", first, copy.no());
            changes.add(Change.What.DOCUMENT, copy.hash(), Change.How.CHANGED);
            rewrite("claim", "no", copy.no(), first);
            rewrite("claim_past", "run", copy.no(), first);
        }
    }

    private void rewrite(String table, String number, long document, String first) {
        List<Line> lines = statements.list(
                "SELECT id, " + number + " AS which, json FROM " + table + " WHERE document = ?",
                row -> new Line(row.getString("id"), row.getLong("which"), row.getString("json")),
                document);
        for (Line line : lines) {
            statements.run(
                    "UPDATE " + table + " SET json = ? WHERE id = ? AND " + number + " = ?",
                    ClaimLine.withCopyOf(line.json(), first),
                    line.id(),
                    line.run());
            if (table.equals("claim")) {
                changes.add(Change.What.CLAIM, line.id(), Change.How.CHANGED);
            }
        }
    }
}
