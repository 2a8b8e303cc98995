package org.rawi.store.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rawi.store.StoredIncident;
import org.rawi.store.Takedown;
import org.rawi.store.Takedowns;

/** What was taken down, in SQL. */
final class SqlTakedowns implements Takedowns {
    private static final Row<Takedown> TAKEDOWN = row -> new Takedown(
            row.getString("document"),
            row.getString("id_hash"),
            Instant.parse(row.getString("at")),
            row.getString("who"),
            row.getString("reason"),
            row.getInt("claims"));

    private final Database database;
    private final Clock clock;

    SqlTakedowns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<Takedown> takeDown(String hash, String who, String reason, Supplier<List<StoredIncident>> left) {
        boolean done = database.write(statements -> {
            if (database.kind() == Database.Kind.SQLITE) {
                statements.number("PRAGMA secure_delete = ON");
            }
            return new TakedownWriter(statements, clock).takeDown(hash, who, reason, left);
        });
        if (done) {
            database.scrub(TakedownWriter.TABLES);
        }
        return find(hash).filter(log -> done);
    }

    @Override
    public Optional<Takedown> find(String hash) {
        return database.read(statements -> find(statements, hash));
    }

    static Optional<Takedown> find(Statements statements, String hash) {
        return statements.first("SELECT * FROM takedown WHERE document = ?", TAKEDOWN, hash);
    }

    @Override
    public Optional<Takedown> findById(String id) {
        return database.read(statements -> statements.first(
                "SELECT * FROM takedown WHERE id_hash = ? ORDER BY at DESC", TAKEDOWN, DocumentWriter.hash(id)));
    }

    @Override
    public List<Takedown> all() {
        return database.read(statements -> statements.list("SELECT * FROM takedown ORDER BY at, document", TAKEDOWN));
    }
}
