package org.rawi.store.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rawi.store.Audit;
import org.rawi.store.AuditEntry;

/** The audit in SQL. */
final class SqlAudit implements Audit {
    private static final Row<AuditEntry> ENTRY = row -> new AuditEntry(
            row.getLong("no"),
            Instant.parse(row.getString("at")),
            row.getString("who"),
            row.getString("what"),
            row.getString("about"));

    private final Database database;
    private final Clock clock;

    SqlAudit(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void add(String who, String what, String about) {
        database.write(statements -> statements.run(
                "INSERT INTO audit (at, who, what, about) VALUES (?, ?, ?, ?)", clock.instant(), who, what, about));
    }

    @Override
    public List<AuditEntry> latest(long before, int most) {
        return database.read(statements -> statements.list(
                "SELECT * FROM audit WHERE no < ? ORDER BY no DESC LIMIT ?",
                ENTRY,
                before == 0 ? Long.MAX_VALUE : before,
                most));
    }
}
