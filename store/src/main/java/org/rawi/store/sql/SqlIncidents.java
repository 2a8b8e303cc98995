package org.rawi.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rawi.ledger.grade.Grade;
import org.rawi.ledger.origin.OriginCount;
import org.rawi.store.Incidents;
import org.rawi.store.StoredIncident;

/** The incidents in SQL. */
final class SqlIncidents implements Incidents {
    private static final int REDIRECTS = 100;
    private static final int IDS_AT_ONCE = 500;

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

    private static StoredIncident withClaims(Statements statements, Numbered found) {
        List<String> claims = statements.list(
                "SELECT claim FROM incident_claim WHERE incident = ? ORDER BY position",
                row -> row.getString("claim"),
                found.no());
        StoredIncident bare = found.incident();
        return new StoredIncident(
                bare.id(),
                bare.redirectTo(),
                bare.retired(),
                bare.kind(),
                bare.from(),
                bare.to(),
                bare.grades(),
                bare.origins(),
                bare.disputed(),
                claims,
                bare.json());
    }

    @Override
    public Optional<StoredIncident> find(String id) {
        return database.read(statements -> statements
                .first("SELECT * FROM incident WHERE id = ?", SqlIncidents::incident, id)
                .map(found -> withClaims(statements, found)));
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
        List<String> all = List.copyOf(claims);
        database.read(statements -> {
            for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
                List<String> some = all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE));
                statements.forEach(
                        "SELECT ic.claim, i.id, i.grades, i.disputed FROM incident_claim ic JOIN incident i ON i.no = ic.incident "
                                + "WHERE ic.claim IN (" + SqlClaims.marks(some.size()) + ")",
                        row -> Map.entry(
                                row.getString("claim"),
                                new Membership(
                                        row.getString("id"),
                                        grades(row.getString("grades")),
                                        row.getInt("disputed") == 1)),
                        entry -> incidents.put(entry.getKey(), entry.getValue()),
                        some.toArray());
            }
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
        List<String> open = database.read(statements ->
                statements.list("SELECT id FROM incident WHERE retired = 0 ORDER BY no", row -> row.getString("id")));
        open.forEach(id -> find(id).ifPresent(to));
    }

    @Override
    public void replace(List<StoredIncident> incidents) {
        database.write(statements -> {
            ChangeLog changes = new ChangeLog(statements, clock);
            new IncidentWriter(statements, changes).replace(new ArrayList<>(incidents));
            changes.write();
            return null;
        });
    }

    @Override
    public long count() {
        return database.read(statements -> statements.number("SELECT COUNT(*) FROM incident WHERE retired = 0"));
    }
}
