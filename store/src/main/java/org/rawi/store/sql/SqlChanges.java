package org.rawi.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.rawi.store.Change;
import org.rawi.store.Changes;

/** The changes in SQL. */
final class SqlChanges implements Changes {
    private static final Row<Change> CHANGE = row -> new Change(
            row.getLong("seq"),
            Change.What.valueOf(row.getString("what").toUpperCase(Locale.ROOT)),
            row.getString("id"),
            Change.How.valueOf(row.getString("how").toUpperCase(Locale.ROOT)),
            Instant.parse(row.getString("at")));

    private final Database database;

    SqlChanges(Database database) {
        this.database = database;
    }

    @Override
    public long latest() {
        return database.read(statements -> statements.number("SELECT seq FROM latest_change"));
    }

    @Override
    public List<String> claims(long seq, int most) {
        return database.read(statements -> statements.list(
                "SELECT DISTINCT id FROM change WHERE seq > ? AND what = 'claim' LIMIT ?",
                row -> row.getString("id"),
                seq,
                most));
    }

    @Override
    public List<Change> since(long seq, int most) {
        return database.read(statements -> statements.list(
                "SELECT seq, what, id, how, at FROM change WHERE seq > ? ORDER BY seq LIMIT ?", CHANGE, seq, most));
    }

    @Override
    public List<Change> since(long seq, int most, Change.What what) {
        return database.read(statements -> statements.list(
                "SELECT seq, what, id, how, at FROM change WHERE seq > ? AND what = ? ORDER BY seq LIMIT ?",
                CHANGE,
                seq,
                what,
                most));
    }
}
