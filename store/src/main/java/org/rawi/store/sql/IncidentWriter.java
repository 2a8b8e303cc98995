package org.rawi.store.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rawi.store.Change;
import org.rawi.store.StoredIncident;

/**
 * Writes the incidents that there are now in place of those that there were. One that is as it was is not touched; one that has lost
 * its claims stays, and leads to the one that has most of them. For one transaction.
 */
final class IncidentWriter {
    private final Statements statements;
    private final ChangeLog changes;

    IncidentWriter(Statements statements, ChangeLog changes) {
        this.statements = statements;
        this.changes = changes;
    }

    private record Kept(long no, boolean retired, String redirectTo, String json) {}

    void replace(List<StoredIncident> incidents) {
        Map<String, Kept> kept = kept();
        Map<String, List<String>> claimsOfOld = claimsByIncident();
        List<StoredIncident> altered = new ArrayList<>();
        Map<String, String> incidentOf = new HashMap<>();
        for (StoredIncident incident : incidents) {
            incident.claims().forEach(claim -> incidentOf.put(claim, incident.id()));
            Kept old = kept.remove(incident.id());
            if (old == null || old.retired() || !old.json().equals(KeptText.of(incident.json()))) {
                altered.add(incident);
                Change.How how = old == null || old.retired() ? Change.How.ADDED : Change.How.CHANGED;
                changes.add(Change.What.INCIDENT, incident.id(), how);
            }
        }
        kept.forEach((id, old) -> retire(id, old, heir(claimsOfOld.getOrDefault(id, List.of()), incidentOf)));
        // First all claims out, then all in: a claim is of one incident only.
        altered.forEach(incident -> statements.run(
                "DELETE FROM incident_claim WHERE incident = (SELECT no FROM incident WHERE id = ?)", incident.id()));
        altered.forEach(this::write);
    }

    private Map<String, Kept> kept() {
        Map<String, Kept> kept = new LinkedHashMap<>();
        statements.forEach(
                "SELECT no, id, retired, redirect_to, json FROM incident ORDER BY no",
                row -> Map.entry(
                        row.getString("id"),
                        new Kept(
                                row.getLong("no"),
                                row.getInt("retired") == 1,
                                row.getString("redirect_to"),
                                row.getString("json"))),
                incident -> kept.put(incident.getKey(), incident.getValue()));
        return kept;
    }

    private Map<String, List<String>> claimsByIncident() {
        Map<String, List<String>> claims = new HashMap<>();
        statements.forEach(
                "SELECT i.id, ic.claim FROM incident_claim ic JOIN incident i ON i.no = ic.incident",
                row -> Map.entry(row.getString("id"), row.getString("claim")),
                entry -> claims.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return claims;
    }

    /** The incident that has most of {@code claims} now, or null where none has any. */
    private static String heir(List<String> claims, Map<String, String> incidentOf) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (String claim : claims) {
            String incident = incidentOf.get(claim);
            if (incident != null) {
                shares.merge(incident, 1, Integer::sum);
            }
        }
        String heir = null;
        for (Map.Entry<String, Integer> share : shares.entrySet()) {
            if (heir == null || share.getValue() > shares.get(heir)) {
                heir = share.getKey();
            }
        }
        return heir;
    }

    private void retire(String id, Kept old, String heir) {
        if (old.retired()) {
            return;
        }
        statements.run("DELETE FROM incident_claim WHERE incident = ?", old.no());
        statements.run("UPDATE incident SET retired = 1, redirect_to = ?, claims = 0 WHERE no = ?", heir, old.no());
        changes.add(Change.What.INCIDENT, id, Change.How.REMOVED);
    }

    private void write(StoredIncident incident) {
        long no = statements.number(
                """
                INSERT INTO incident (id, redirect_to, retired, kind, starts, ends, grades, origins_min, origins_max, claims,
                    disputed, json)
                VALUES (?, NULL, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET redirect_to = NULL, retired = 0, kind = excluded.kind, starts = excluded.starts,
                    ends = excluded.ends, grades = excluded.grades, origins_min = excluded.origins_min,
                    origins_max = excluded.origins_max, claims = excluded.claims, disputed = excluded.disputed,
                    json = excluded.json
                RETURNING no
                """,
                incident.id(),
                incident.kind(),
                incident.from(),
                incident.to(),
                incident.grades().stream()
                        .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(";")),
                incident.origins().min(),
                incident.origins().max(),
                incident.claims().size(),
                incident.disputed(),
                incident.json());
        List<Object[]> rows = new ArrayList<>();
        for (String claim : incident.claims()) {
            rows.add(new Object[] {no, rows.size(), claim});
        }
        statements.runAll("INSERT INTO incident_claim (incident, position, claim) VALUES (?, ?, ?)", rows);
    }
}
