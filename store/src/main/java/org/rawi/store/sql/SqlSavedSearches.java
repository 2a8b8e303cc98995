package org.rawi.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        database.write(statements -> statements.run("DELETE FROM saved_search WHERE id = ?", id));
    }

    @Override
    public Optional<SavedSearch> find(String id) {
        return database.read(statements -> statements.first("SELECT * FROM saved_search WHERE id = ?", SEARCH, id));
    }

    @Override
    public List<SavedSearch> all() {
        return database.read(statements -> statements.list("SELECT * FROM saved_search ORDER BY name, id", SEARCH));
    }
}
