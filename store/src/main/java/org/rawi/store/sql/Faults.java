package org.rawi.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rawi.export.ClaimLine;
import org.rawi.model.Claim;
import org.rawi.model.Words;
import org.rawi.store.StoredClaim;
import org.rawi.store.sql.Database.Kind;

/** Looks for what cannot be: broken pages, rows that lead nowhere, claims whose words are not those of their document. */
final class Faults {
    private final Database database;
    private final List<String> faults = new ArrayList<>();

    Faults(Database database) {
        this.database = database;
    }

    List<String> find() {
        database.read(statements -> {
            if (database.kind() == Kind.SQLITE) {
                statements.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
                        .filter(line -> !line.equals("ok"))
                        .forEach(faults::add);
                faults.addAll(statements.list(
                        "PRAGMA foreign_key_check",
                        row -> row.getString(1) + ": a row leads nowhere in " + row.getString(3)));
            }
            numbers(statements);
            documents(statements);
            claims(statements);
            return faults;
        });
        return faults;
    }

    private void none(Statements statements, String what, String sql) {
        long count = statements.number(sql);
        if (count > 0) {
            faults.add(count + " " + what);
        }
    }

    private void numbers(Statements statements) {
        none(
                statements,
                "changes behind the latest",
                "SELECT COUNT(*) FROM change WHERE seq > (SELECT seq FROM latest_change)");
        none(statements, "changes that are missing", "SELECT seq - (SELECT COUNT(*) FROM change) FROM latest_change");
        none(
                statements,
                "decisions without their change",
                "SELECT COUNT(*) FROM decision d WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.seq = d.seq AND c.id = d.id)");
        none(
                statements,
                "decisions on documents that are not there",
                "SELECT COUNT(*) FROM decision d WHERE NOT EXISTS (SELECT 1 FROM document o WHERE o.hash = d.document)");
        none(
                statements,
                "decisions that undo one that is not there",
                "SELECT COUNT(*) FROM decision d WHERE undoes IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.id = d.undoes)");
        none(
                statements,
                "incidents with another count of claims than they have",
                "SELECT COUNT(*) FROM incident i WHERE claims <> (SELECT COUNT(*) FROM incident_claim c WHERE c.incident = i.no)");
        none(
                statements,
                "incidents that lead to one that is not there",
                "SELECT COUNT(*) FROM incident i WHERE redirect_to IS NOT NULL AND NOT EXISTS "
                        + "(SELECT 1 FROM incident t WHERE t.id = i.redirect_to)");
        none(
                statements,
                "claims of articles that are not there",
                "SELECT COUNT(*) FROM claim c WHERE NOT EXISTS "
                        + "(SELECT 1 FROM article a WHERE a.document = c.document AND a.number = c.article)");
    }

    private void documents(Statements statements) {
        statements.forEach(
                "SELECT id, text, text_hash FROM document ORDER BY no",
                row -> DocumentWriter.hash(row.getString("text")).equals(row.getString("text_hash"))
                        ? ""
                        : "document " + row.getString("id") + ": its text is not the one that was read",
                fault -> Stream.of(fault).filter(line -> !line.isEmpty()).forEach(faults::add));
    }

    private void claims(Statements statements) {
        statements.forEach(
                "SELECT c.id, c.json, d.text, d.title FROM claim c JOIN document d ON d.no = c.document ORDER BY d.no",
                row -> fault(row.getString("id"), row.getString("json"), row.getString("text"), row.getString("title")),
                fault -> Stream.of(fault).filter(line -> !line.isEmpty()).forEach(faults::add));
    }

    private static String fault(String id, String json, String text, String title) {
        Claim claim;
        try {
            claim = ClaimLine.read(json);
        } catch (IllegalArgumentException broken) {
            return "claim " + id + ": " + broken.getMessage();
        }
        if (!claim.claim().equals(id)) {
            return "claim " + id + ": it says that it is " + claim.claim();
        }
        Words trigger = StoredClaim.trigger(claim);
        String source = trigger.inTitle() ? title : text;
        boolean stands = source != null
                && trigger.end() <= source.length()
                && trigger.span().of(source).equals(trigger.text());
        return stands || trigger.text().isEmpty() ? "" : "claim " + id + ": its words are not those of its document";
    }
}
