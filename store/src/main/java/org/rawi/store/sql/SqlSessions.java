package org.rawi.store.sql;

import java.time.Instant;
import java.util.Optional;
import org.rawi.store.Session;
import org.rawi.store.Sessions;

/** The sessions in SQL. */
final class SqlSessions implements Sessions {
    private static final Row<Session> SESSION = row -> new Session(
            row.getString("hash"),
            row.getString("member"),
            Instant.parse(row.getString("began")),
            Instant.parse(row.getString("seen")),
            Instant.parse(row.getString("ends")));

    private final Database database;

    SqlSessions(Database database) {
        this.database = database;
    }

    @Override
    public void begin(Session session) {
        database.write(statements -> statements.run(
                "INSERT INTO session (hash, member, began, seen, ends) VALUES (?, ?, ?, ?, ?)",
                session.hash(),
                session.member(),
                session.began(),
                session.seen(),
                session.ends()));
    }

    @Override
    public Optional<Session> find(String hash) {
        return database.read(statements -> statements.first("SELECT * FROM session WHERE hash = ?", SESSION, hash));
    }

    @Override
    public void seen(String hash, Instant at) {
        database.write(statements -> statements.run("UPDATE session SET seen = ? WHERE hash = ?", at, hash));
    }

    @Override
    public void end(String hash) {
        database.write(statements -> statements.run("DELETE FROM session WHERE hash = ?", hash));
    }

    @Override
    public void endAll(String member) {
        database.write(statements -> statements.run("DELETE FROM session WHERE member = ?", member));
    }

    @Override
    public void forget(Instant now, Instant idle) {
        database.write(statements -> statements.run("DELETE FROM session WHERE ends <= ? OR seen <= ?", now, idle));
    }

    @Override
    public long count() {
        return database.read(statements -> statements.number("SELECT COUNT(*) FROM session"));
    }
}
