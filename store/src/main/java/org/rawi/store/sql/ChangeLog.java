package org.rawi.store.sql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.rawi.store.Change;

/** The changes of one transaction; numbered as they are added, and written at its end. For one transaction. */
final class ChangeLog {
    private final Statements statements;
    private final String at;
    private final List<Object[]> rows = new ArrayList<>();
    private long latest;

    ChangeLog(Statements statements, Clock clock) {
        this.statements = statements;
        this.at = clock.instant().toString();
        this.latest = statements.number("SELECT seq FROM latest_change");
    }

    /** Adds a change and gives its number. */
    long add(Change.What what, String id, Change.How how) {
        latest++;
        rows.add(new Object[] {latest, what, id, how, at});
        return latest;
    }

    void write() {
        statements.runAll("INSERT INTO change (seq, what, id, how, at) VALUES (?, ?, ?, ?, ?)", rows);
        statements.run("UPDATE latest_change SET seq = ?", latest);
    }
}
