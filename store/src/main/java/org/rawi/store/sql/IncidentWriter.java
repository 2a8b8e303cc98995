package org.rawi.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.store.Change;
import org.rawi.store.StoredIncident;

/**
 * Writes incidents. One that is as it was is not touched; one that has lost all its claims stays, and leads to the one that took most of
 * them. For one transaction.
 */
final class IncidentWriter {
    private final Statements statements;
    private final ChangeLog changes;

    IncidentWriter(Statements statements, ChangeLog changes) {
        this.statements = statements;
        this.changes = changes;
    }

    private record Kept(String id, boolean retired, long claims, String json) {}

    /** A claim of an incident that is not written anew itself. */
    private record Lost(long incident, String id, String claim) {}

    void put(Collection<StoredIncident> incidents, Collection<String> gone) {
        List<StoredIncident> whole = whole(incidents);
        List<StoredIncident> altered = altered(whole);
        Set<String> written = new HashSet<>();
        Map<String, String> incidentOf = new HashMap<>();
        for (StoredIncident incident : whole) {
            written.add(incident.id());
            incident.claims().forEach(claim -> incidentOf.put(claim, incident.id()));
        }
        // First all claims out, then all in: a claim is of one incident only.
        Batches.of(altered.stream().map(StoredIncident::id).toList())
                .forEach(some -> statements.run(
                        "DELETE FROM incident_claim WHERE incident IN (SELECT no FROM incident WHERE id IN ("
                                + SqlClaims.marks(some.size()) + "))",
                        some.toArray()));
        Map<Long, List<Lost>> lost = new LinkedHashMap<>();
        take(altered, written).forEach(claim -> lost.computeIfAbsent(claim.incident(), no -> new ArrayList<>())
                .add(claim));
        losing(gone).forEach(claim -> lost.computeIfAbsent(claim.incident(), no -> new ArrayList<>())
                .add(claim));
        altered.forEach(this::write);
        lost.forEach((no, claims) -> lessen(no, claims, incidentOf));
    }

    /**
     * Those of which no claim has gone since they were linked, as by a takedown: others would bring back what it said. What is left
     * of these is to be linked anew.
     */
    private List<StoredIncident> whole(Collection<StoredIncident> incidents) {
        Set<String> gone = new HashSet<>();
        Batches.of(incidents.stream()
                        .flatMap(incident -> incident.claims().stream())
                        .toList())
                .forEach(some -> gone.addAll(statements.list(
                        "SELECT DISTINCT id FROM change WHERE what = 'claim' AND how = 'removed' AND id IN ("
                                + SqlClaims.marks(some.size())
                                + ") AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.id = change.id)",
                        row -> row.getString("id"),
                        some.toArray())));
        List<StoredIncident> whole = new ArrayList<>();
        for (StoredIncident incident : incidents) {
            if (incident.claims().stream().noneMatch(gone::contains)) {
                whole.add(incident);
            } else {
                incident.claims().stream()
                        .filter(claim -> !gone.contains(claim))
                        .forEach(claim -> changes.add(Change.What.CLAIM, claim, Change.How.CHANGED));
            }
        }
        return whole;
    }

    private List<StoredIncident> altered(Collection<StoredIncident> incidents) {
        Map<String, Kept> kept = new HashMap<>();
        Batches.of(incidents.stream().map(StoredIncident::id).toList())
                .forEach(some -> statements.forEach(
                        "SELECT id, retired, claims, json FROM incident WHERE id IN (" + SqlClaims.marks(some.size())
                                + ")",
                        row -> new Kept(
                                row.getString("id"),
                                row.getInt("retired") == 1,
                                row.getLong("claims"),
                                row.getString("json")),
                        old -> kept.put(old.id(), old),
                        some.toArray()));
        List<StoredIncident> altered = new ArrayList<>();
        for (StoredIncident incident : incidents) {
            Kept old = kept.get(incident.id());
            boolean isNew = old == null || old.retired();
            if (isNew || old.claims() != incident.claims().size() || !old.json().equals(KeptText.of(incident.json()))) {
                altered.add(incident);
                changes.add(Change.What.INCIDENT, incident.id(), isNew ? Change.How.ADDED : Change.How.CHANGED);
            }
        }
        return altered;
    }

    /** Takes the claims of {@code altered} from whoever else has them. */
    private List<Lost> take(List<StoredIncident> altered, Set<String> written) {
        List<Lost> lost = new ArrayList<>();
        List<String> claims =
                altered.stream().flatMap(incident -> incident.claims().stream()).toList();
        for (List<String> some : Batches.of(claims)) {
            String which = "claim IN (" + SqlClaims.marks(some.size()) + ")";
            lost.addAll(lost("ic." + which, some));
            statements.run("DELETE FROM incident_claim WHERE " + which, some.toArray());
        }
        lost.removeIf(claim -> written.contains(claim.id()));
        return lost;
    }

    /** The claims that {@code gone} still have; they belong to none from now on. */
    private List<Lost> losing(Collection<String> gone) {
        List<Lost> lost = new ArrayList<>();
        for (List<String> some : Batches.of(gone)) {
            String which = "id IN (" + SqlClaims.marks(some.size()) + ")";
            lost.addAll(lost("i." + which, some));
            statements.run(
                    "DELETE FROM incident_claim WHERE incident IN (SELECT no FROM incident WHERE " + which + ")",
                    some.toArray());
        }
        return lost;
    }

    private List<Lost> lost(String which, List<String> values) {
        return statements.list(
                "SELECT i.no, i.id, ic.claim FROM incident_claim ic JOIN incident i ON i.no = ic.incident WHERE "
                        + which,
                row -> new Lost(row.getLong("no"), row.getString("id"), row.getString("claim")),
                values.toArray());
    }

    private void lessen(long no, List<Lost> claims, Map<String, String> incidentOf) {
        long left = statements.number("SELECT COUNT(*) FROM incident_claim WHERE incident = ?", no);
        if (left > 0) {
            statements.run("UPDATE incident SET claims = ? WHERE no = ?", left, no);
            changes.add(Change.What.INCIDENT, claims.get(0).id(), Change.How.CHANGED);
            return;
        }
        String heir = heir(claims.stream().map(Lost::claim).toList(), incidentOf);
        statements.run("UPDATE incident SET retired = 1, redirect_to = ?, claims = 0 WHERE no = ?", heir, no);
        changes.add(Change.What.INCIDENT, claims.get(0).id(), Change.How.REMOVED);
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
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Writes one incident with its claims, which must be no other's. */
    void write(StoredIncident incident) {
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
