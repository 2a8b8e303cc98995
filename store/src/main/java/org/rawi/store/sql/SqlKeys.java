package org.rawi.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rawi.store.Key;
import org.rawi.store.Keys;
import org.rawi.store.Role;

/** The keys in SQL. */
final class SqlKeys implements Keys {
    private static final Row<Key> KEY = row -> new Key(
            row.getString("id"),
            row.getString("name"),
            row.getString("who"),
            Role.find(row.getString("role")).orElse(Role.READER),
            Instant.parse(row.getString("added")),
            SqlDocuments.day(row.getString("seen")),
            row.getString("revoked") == null ? null : Instant.parse(row.getString("revoked")));

    private final Database database;

    SqlKeys(Database database) {
        this.database = database;
    }

    @Override
    public void add(Key key, String hash) {
        database.write(statements -> statements.run(
                "INSERT INTO program_key (id, hash, name, who, role, added) VALUES (?, ?, ?, ?, ?, ?)",
                key.id(),
                hash,
                key.name(),
                key.who(),
                key.role().code(),
                key.added()));
    }

    @Override
    public Optional<Key> find(String hash) {
        return database.read(statements -> statements.first("SELECT * FROM program_key WHERE hash = ?", KEY, hash));
    }

    @Override
    public List<Key> all() {
        return database.read(statements -> statements.list("SELECT * FROM program_key ORDER BY added, id", KEY));
    }

    @Override
    public boolean revoke(String id, Instant at) {
        return database.write(statements ->
                        statements.run("UPDATE program_key SET revoked = ? WHERE id = ? AND revoked IS NULL", at, id))
                > 0;
    }

    @Override
    public void seen(String id, LocalDate day) {
        database.write(statements -> statements.run("UPDATE program_key SET seen = ? WHERE id = ?", day, id));
    }
}
