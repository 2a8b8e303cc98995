package org.rawi.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rawi.model.Anchor;
import org.rawi.model.Decision;
import org.rawi.model.Span;
import org.rawi.store.Decided;
import org.rawi.store.Decisions;

/** The decisions in SQL. */
final class SqlDecisions implements Decisions {
    private static final int AT_ONCE = 1000;

    private final Database database;
    private final Clock clock;

    SqlDecisions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Decided decide(List<Decision> act, long seen) {
        return database.write(statements -> new DecisionWriter(statements, clock).decide(act, seen));
    }

    @Override
    public List<Decision> together(String id) {
        return database.read(statements -> {
            List<Decision> act = list(statements, """
                    WHERE seq IN (SELECT a.decision FROM decision_act a WHERE a.act =
                        (SELECT b.act FROM decision_act b JOIN decision d ON d.seq = b.decision WHERE d.id = ?)) ORDER BY seq
                    """, id);
            return act.isEmpty() ? list(statements, "WHERE id = ?", id) : act;
        });
    }

    @Override
    public Optional<Decision> last(String who) {
        return database.read(statements -> list(statements, """
                WHERE who = ? AND action <> 'undo' AND NOT EXISTS (SELECT 1 FROM decision u WHERE u.undoes = decision.id
                    AND NOT EXISTS (SELECT 1 FROM decision r WHERE r.undoes = u.id)) ORDER BY seq DESC LIMIT 1
                """, who).stream().findFirst());
    }

    @Override
    public Set<String> blind(String hash) {
        return database.read(statements -> new HashSet<>(statements.list("""
                SELECT d.id FROM decision d JOIN decision_act a ON a.decision = d.seq WHERE d.document = ? AND a.blind = 1
                """, row -> row.getString("id"), hash)));
    }

    @Override
    public Optional<Decision> find(String id) {
        return database.read(statements -> find(statements, id));
    }

    static Optional<Decision> find(Statements statements, String id) {
        return list(statements, "WHERE id = ?", id).stream().findFirst();
    }

    @Override
    public List<Decision> on(String hash) {
        return database.read(statements -> on(statements, hash));
    }

    static List<Decision> on(Statements statements, String hash) {
        return list(
                statements,
                "WHERE document = ? OR seq IN (SELECT decision FROM decision_other WHERE document = ?) ORDER BY seq",
                hash,
                hash);
    }

    @Override
    public Map<String, List<Decision>> on(Collection<String> hashes) {
        Map<String, List<Decision>> on = new LinkedHashMap<>();
        database.read(statements -> {
            Set<String> decided = new LinkedHashSet<>();
            Batches.of(hashes).forEach(some -> decided.addAll(decided(statements, some)));
            decided.forEach(hash -> on.put(hash, on(statements, hash)));
            return on;
        });
        return on;
    }

    /** Those of {@code hashes} that are decided on: few of many. */
    private static List<String> decided(Statements statements, List<String> hashes) {
        String marks = SqlClaims.marks(hashes.size());
        return statements.list(
                "SELECT document FROM decision WHERE document IN (" + marks + ") "
                        + "UNION SELECT document FROM decision_other WHERE document IN (" + marks + ")",
                row -> row.getString("document"),
                Stream.concat(hashes.stream(), hashes.stream()).toArray());
    }

    @Override
    public List<Decision> since(long seq, int most) {
        return database.read(statements -> list(statements, "WHERE seq > ? ORDER BY seq LIMIT ?", seq, most));
    }

    @Override
    public void forEach(Consumer<Decision> to) {
        List<Decision> some = since(0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(to);
            some = since(some.get(some.size() - 1).seq(), AT_ONCE);
        }
    }

    @Override
    public long count() {
        return database.read(statements -> statements.number("SELECT COUNT(*) FROM decision"));
    }

    private static List<Decision> list(Statements statements, String which, Object... values) {
        List<Decision> bare = statements.list("SELECT * FROM decision " + which, SqlDecisions::decision, values);
        List<Decision> whole = new ArrayList<>();
        for (Decision decision : bare) {
            whole.add(isOfSeveral(decision.action()) ? withOthers(statements, decision) : decision);
        }
        return whole;
    }

    private static boolean isOfSeveral(Decision.Action action) {
        return action == Decision.Action.MERGE || action == Decision.Action.SPLIT;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        Decision.Action action = Decision.Action.valueOf(row.getString("action").toUpperCase(Locale.ROOT));
        Anchor anchor = anchor(row);
        return new Decision(
                row.getLong("seq"),
                row.getString("id"),
                Instant.parse(row.getString("at")),
                row.getString("who"),
                action,
                anchor,
                // Stands in for the others until they are read.
                isOfSeveral(action) ? List.of(anchor) : List.of(),
                row.getString("field"),
                row.getString("value"),
                row.getString("reason"),
                row.getString("undoes"));
    }

    private static Decision withOthers(Statements statements, Decision bare) {
        List<Anchor> others = statements.list(
                "SELECT * FROM decision_other WHERE decision = ? ORDER BY position", SqlDecisions::anchor, bare.seq());
        return new Decision(
                bare.seq(),
                bare.id(),
                bare.at(),
                bare.who(),
                bare.action(),
                bare.anchor(),
                others,
                bare.field(),
                bare.value(),
                bare.reason(),
                bare.undoes());
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                row.getString("document"),
                new Span(row.getInt("span_start"), row.getInt("span_end")),
                row.getInt("in_title") == 1,
                row.getString("kind"),
                row.getString("claim"));
    }
}
