package org.rawi.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.rawi.store.Claims;
import org.rawi.store.StoredClaim;

/** The claims in SQL. */
final class SqlClaims implements Claims {
    private static final int AT_ONCE = 1000;
    private static final String SELECT =
            "SELECT c.no, c.json, c.run, d.hash FROM claim c JOIN document d ON d.no = c.document ";

    private static final String IN_ORDER =
            "ORDER BY c.document, c.article, c.trigger_in_title DESC, c.trigger_start, c.no";

    private static final Row<StoredClaim> CLAIM =
            row -> StoredClaim.of(row.getLong("no"), row.getString("json"), row.getString("hash"), row.getLong("run"));

    private final Database database;

    SqlClaims(Database database) {
        this.database = database;
    }

    @Override
    public Optional<StoredClaim> find(String id) {
        return database.read(statements -> statements.first(SELECT + "WHERE c.id = ?", CLAIM, id));
    }

    @Override
    public Map<String, StoredClaim> find(Collection<String> ids) {
        Map<String, StoredClaim> found = new LinkedHashMap<>();
        database.read(statements -> {
            Batches.of(ids)
                    .forEach(some -> statements.forEach(
                            SELECT + "WHERE c.id IN (" + marks(some.size()) + ")",
                            CLAIM,
                            claim -> found.put(claim.claim().claim(), claim),
                            some.toArray()));
            return found;
        });
        Map<String, StoredClaim> inOrder = new LinkedHashMap<>();
        ids.stream().filter(found::containsKey).forEach(id -> inOrder.put(id, found.get(id)));
        return inOrder;
    }

    /** «?, ?, ?». */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    @Override
    public List<StoredClaim> of(String hash) {
        return database.read(statements -> {
            List<StoredClaim> claims = new ArrayList<>();
            statements.forEach(SELECT + "WHERE d.hash = ? " + IN_ORDER, CLAIM, claims::add, hash);
            return claims;
        });
    }

    @Override
    public Map<String, List<StoredClaim>> of(Collection<String> hashes) {
        Map<String, List<StoredClaim>> claims = new LinkedHashMap<>();
        database.read(statements -> {
            Batches.of(hashes)
                    .forEach(some -> statements.forEach(
                            SELECT + "WHERE d.hash IN (" + marks(some.size()) + ") " + IN_ORDER,
                            CLAIM,
                            claim -> claims.computeIfAbsent(claim.hash(), hash -> new ArrayList<>())
                                    .add(claim),
                            some.toArray()));
            return claims;
        });
        return claims;
    }

    @Override
    public List<StoredClaim> past(String id) {
        return database.read(statements -> statements.list(
                """
                SELECT p.json, p.run, d.hash FROM claim_past p JOIN document d ON d.no = p.document
                WHERE p.id = ? ORDER BY p.run DESC
                """, row -> StoredClaim.of(0, row.getString("json"), row.getString("hash"), row.getLong("run")), id));
    }

    @Override
    public void forEach(Consumer<StoredClaim> to) {
        long[] last = {0, 0};
        for (boolean more = true; more; ) {
            List<StoredClaim> some = database.read(statements -> statements.list(
                    "SELECT c.no, c.document, c.json, c.run, d.hash FROM claim c JOIN document d ON d.no = c.document "
                            + "WHERE (c.document, c.no) > (?, ?) ORDER BY c.document, c.no LIMIT " + AT_ONCE,
                    row -> {
                        last[0] = row.getLong("document");
                        last[1] = row.getLong("no");
                        return CLAIM.of(row);
                    },
                    last[0],
                    last[1]));
            some.forEach(to);
            more = some.size() == AT_ONCE;
        }
    }

    @Override
    public long count() {
        return database.read(statements -> statements.number("SELECT COUNT(*) FROM claim"));
    }
}
