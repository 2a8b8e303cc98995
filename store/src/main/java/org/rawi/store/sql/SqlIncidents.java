package org.rawi.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rawi.ledger.grade.Grade;
import org.rawi.ledger.origin.OriginCount;
import org.rawi.store.Incidents;
import org.rawi.store.StoredIncident;

/** The incidents in SQL. */
final class SqlIncidents implements Incidents {
    private static final int REDIRECTS = 100;
    private static final int AT_ONCE = 200;

    private final Database database;
    private final Clock clock;

    SqlIncidents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A row and the number by which its claims are found. */
    private record Numbered(long no, StoredIncident incident) {}

    private static Numbered incident(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong("no"),
                new StoredIncident(
                        row.getString("id"),
                        row.getString("redirect_to"),
                        row.getInt("retired") == 1,
                        row.getString("kind"),
                        SqlDocuments.day(row.getString("starts")),
                        SqlDocuments.day(row.getString("ends")),
                        grades(row.getString("grades")),
                        new OriginCount(row.getInt("origins_min"), row.getInt("origins_max")),
                        row.getInt("disputed") == 1,
                        List.of(),
                        row.getString("json")));
    }

    private static List<Grade> grades(String text) {
        return Arrays.stream(text.split(";"))
                .filter(grade -> !grade.isEmpty())
                .map(grade -> Grade.valueOf(grade.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static List<StoredIncident> withClaims(Statements statements, List<Numbered> found) {
        Map<Long, List<String>> claims = new HashMap<>();
        if (!found.isEmpty()) {
            statements.forEach(
                    "SELECT incident, claim FROM incident_claim WHERE incident IN (" + SqlClaims.marks(found.size())
                            + ") ORDER BY incident, position",
                    row -> Map.entry(row.getLong("incident"), row.getString("claim")),
                    entry -> claims.computeIfAbsent(entry.getKey(), no -> new ArrayList<>())
                            .add(entry.getValue()),
                    found.stream().map(Numbered::no).toArray());
        }
        return found.stream()
                .map(one -> one.incident().with(claims.getOrDefault(one.no(), List.of())))
                .toList();
    }

    @Override
    public Optional<StoredIncident> find(String id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<String, StoredIncident> find(Collection<String> ids) {
        Map<String, StoredIncident> found = new LinkedHashMap<>();
        database.read(statements -> {
            for (List<String> some : Batches.of(ids)) {
                List<Numbered> rows = statements.list(
                        "SELECT * FROM incident WHERE id IN (" + SqlClaims.marks(some.size()) + ") ORDER BY no",
                        SqlIncidents::incident,
                        some.toArray());
                withClaims(statements, rows).forEach(incident -> found.put(incident.id(), incident));
            }
            return found;
        });
        return found;
    }

    @Override
    public Optional<StoredIncident> follow(String id) {
        Optional<StoredIncident> found = find(id);
        for (int step = 0; step < REDIRECTS && found.isPresent() && found.get().redirectTo() != null; step++) {
            found = find(found.get().redirectTo());
        }
        return found;
    }

    @Override
    public Map<String, Membership> of(Collection<String> claims) {
        Map<String, Membership> incidents = new LinkedHashMap<>();
        database.read(statements -> {
            Batches.of(claims)
                    .forEach(some -> statements.forEach(
                            "SELECT ic.claim, i.id, i.grades, i.disputed FROM incident_claim ic JOIN incident i ON i.no = ic.incident "
                                    + "WHERE ic.claim IN (" + SqlClaims.marks(some.size()) + ")",
                            row -> Map.entry(
                                    row.getString("claim"),
                                    new Membership(
                                            row.getString("id"),
                                            grades(row.getString("grades")),
                                            row.getInt("disputed") == 1)),
                            entry -> incidents.put(entry.getKey(), entry.getValue()),
                            some.toArray()));
            return incidents;
        });
        return incidents;
    }

    @Override
    public List<String> ids() {
        return database.read(
                statements -> statements.list("SELECT id FROM incident ORDER BY no", row -> row.getString("id")));
    }

    @Override
    public void forEach(Consumer<StoredIncident> to) {
        long[] last = {0};
        for (boolean more = true; more; ) {
            List<StoredIncident> some = database.read(statements -> {
                List<Numbered> rows = statements.list(
                        "SELECT * FROM incident WHERE retired = 0 AND no > ? ORDER BY no LIMIT " + AT_ONCE,
                        SqlIncidents::incident,
                        last[0]);
                rows.forEach(row -> last[0] = row.no());
                return withClaims(statements, rows);
            });
            some.forEach(to);
            more = some.size() == AT_ONCE;
        }
    }

    @Override
    public List<String> known(Collection<String> ids) {
        TreeMap<Long, String> known = new TreeMap<>();
        database.read(statements -> {
            Batches.of(ids)
                    .forEach(some -> statements.forEach(
                            "SELECT no, id FROM incident WHERE id IN (" + SqlClaims.marks(some.size()) + ")",
                            row -> Map.entry(row.getLong("no"), row.getString("id")),
                            entry -> known.put(entry.getKey(), entry.getValue()),
                            some.toArray()));
            return known;
        });
        return List.copyOf(known.values());
    }

    @Override
    public List<String> open() {
        return database.read(statements ->
                statements.list("SELECT id FROM incident WHERE retired = 0 ORDER BY no", row -> row.getString("id")));
    }

    @Override
    public void put(Collection<StoredIncident> incidents, Collection<String> gone) {
        database.write(statements -> {
            ChangeLog changes = new ChangeLog(statements, clock);
            new IncidentWriter(statements, changes).put(incidents, gone);
            changes.write();
            return null;
        });
    }

    @Override
    public long count() {
        return database.read(statements -> statements.number("SELECT COUNT(*) FROM incident WHERE retired = 0"));
    }
}
