package org.rawi.store.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rawi.store.FeedEntry;
import org.rawi.store.SavedSearch;
import org.rawi.store.SavedSearches;

/** The saved searches in SQL. */
final class SqlSavedSearches implements SavedSearches {

    private static final Row<SavedSearch> SEARCH = row -> new SavedSearch(
            row.getString("id"),
            row.getString("name"),
            row.getString("query"),
            row.getString("who"),
            Instant.parse(row.getString("at")));

    private static final Row<FeedEntry> ENTRY = row -> new FeedEntry(
            row.getLong("seq"),
            row.getString("incident"),
            FeedEntry.How.valueOf(row.getString("how").toUpperCase(Locale.ROOT)),
            Instant.parse(row.getString("at")),
            SqlDocuments.day(row.getString("told")));

    /** An entry behind which there is none of its incident. */
    private static final String LAST =
            "e.seq = (SELECT MAX(l.seq) FROM saved_search_entry l WHERE l.search = e.search AND l.incident = e.incident)";

    private final Database database;

    SqlSavedSearches(Database database) {
        this.database = database;
    }

    @Override
    public void save(SavedSearch search) {
        database.write(statements ->
                statements.run("""
                INSERT INTO saved_search (id, name, query, who, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query
                """, search.id(), search.name(), search.query(), search.who(), search.at()));
    }

    @Override
    public void remove(String id) {
        database.write(statements -> {
            statements.run("DELETE FROM saved_search_entry WHERE search = ?", id);
            return statements.run("DELETE FROM saved_search WHERE id = ?", id);
        });
    }

    @Override
    public Optional<SavedSearch> find(String id) {
        return database.read(statements -> statements.first("SELECT * FROM saved_search WHERE id = ?", SEARCH, id));
    }

    @Override
    public List<SavedSearch> all() {
        return database.read(statements -> statements.list("SELECT * FROM saved_search ORDER BY name, id", SEARCH));
    }

    @Override
    public long follows(String id) {
        return database.read(statements -> statements.number("SELECT follows FROM saved_search WHERE id = ?", id));
    }

    @Override
    public boolean follow(String id, long from, long to, List<FeedEntry> entries) {
        return database.write(statements -> {
            if (statements.run("UPDATE saved_search SET follows = ? WHERE id = ? AND follows = ?", to, id, from) == 0) {
                return false;
            }
            statements.runAll(
                    "INSERT INTO saved_search_entry (search, seq, incident, how, at, told) VALUES (?, ?, ?, ?, ?, ?)",
                    entries.stream()
                            .map(entry -> new Object[] {
                                id, entry.seq(), entry.incident(), entry.how(), entry.at(), entry.told()
                            })
                            .toList());
            return true;
        });
    }

    @Override
    public Map<String, FeedEntry> last(String id, Collection<String> incidents) {
        Map<String, FeedEntry> last = new HashMap<>();
        for (List<String> some : Batches.of(incidents)) {
            database.read(statements -> statements.list(
                            "SELECT e.* FROM saved_search_entry e WHERE e.search = ? AND e.incident IN ("
                                    + SqlClaims.marks(some.size()) + ") AND " + LAST,
                            ENTRY,
                            Stream.concat(Stream.of(id), some.stream()).toArray()))
                    .forEach(entry -> last.put(entry.incident(), entry));
        }
        return last;
    }

    @Override
    public List<FeedEntry> before(String id, long seq, int most) {
        return database.read(statements -> statements.list(
                "SELECT e.* FROM saved_search_entry e WHERE e.search = ? AND e.seq < ? AND " + LAST
                        + " ORDER BY e.seq DESC LIMIT ?",
                ENTRY,
                id,
                seq,
                most));
    }

    @Override
    public List<FeedEntry> of(String id, String incident) {
        return database.read(statements -> statements.list(
                "SELECT * FROM saved_search_entry WHERE search = ? AND incident = ? ORDER BY seq",
                ENTRY,
                id,
                incident));
    }
}
