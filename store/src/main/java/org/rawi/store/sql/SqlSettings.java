package org.rawi.store.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rawi.store.Settings;

/** The settings in SQL. */
final class SqlSettings implements Settings {
    private final Database database;

    SqlSettings(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> find(String name) {
        return database.read(statements ->
                statements.first("SELECT value FROM setting WHERE name = ?", row -> row.getString("value"), name));
    }

    @Override
    public void put(String name, String value) {
        database.write(statements -> statements.run(
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value));
    }

    /** The value of {@code name}; {@code value} from now on where there is none. */
    String findOrPut(String name, String value) {
        return database.write(statements -> {
            statements.run("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", name, value);
            return statements
                    .first("SELECT value FROM setting WHERE name = ?", row -> row.getString("value"), name)
                    .orElseThrow();
        });
    }

    @Override
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        database.read(statements -> {
            statements.forEach(
                    "SELECT name, value FROM setting ORDER BY name",
                    row -> Map.entry(row.getString("name"), row.getString("value")),
                    entry -> all.put(entry.getKey(), entry.getValue()));
            return all;
        });
        return all;
    }
}
