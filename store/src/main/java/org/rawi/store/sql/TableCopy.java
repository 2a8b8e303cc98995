package org.rawi.store.sql;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.List;
import org.rawi.store.StoreException;
import org.rawi.store.sql.Database.Kind;

/** Copies every table of one database into another of the same form, which may be of the other kind. */
final class TableCopy {
    /** In the order in which they refer to one another. */
    private static final List<String> TABLES = List.of(
            "run",
            "run_failure",
            "document",
            "article",
            "claim",
            "claim_past",
            "claim_actor",
            "claim_place",
            "claim_casualty",
            "claim_source",
            "incident",
            "incident_claim",
            "decision",
            "decision_other",
            "decision_act",
            "change",
            "saved_search",
            "saved_search_entry",
            "program_key",
            "takedown",
            "setting",
            "member",
            "audit");

    private static final List<String> NUMBERED =
            List.of("run", "run_failure", "document", "claim", "incident", "audit");
    private static final int ROWS_AT_ONCE = 500;

    private TableCopy() {}

    static void copy(Database from, Database to) {
        from.read(source -> to.write(target -> {
            if (target.number("SELECT seq FROM latest_change") > 0
                    || target.number("SELECT COUNT(*) FROM run") > 0
                    || target.number("SELECT COUNT(*) FROM member") > 0) {
                throw new StoreException(to.where(), "it holds something already", "a new file or an empty database");
            }
            target.run("DELETE FROM setting");
            TABLES.forEach(table -> copy(table, source, target));
            target.run("UPDATE latest_change SET seq = ?", source.number("SELECT seq FROM latest_change"));
            if (to.kind() == Kind.POSTGRESQL) {
                NUMBERED.forEach(table -> goOn(table, target));
            }
            return null;
        }));
    }

    private static void copy(String table, Statements source, Statements target) {
        List<String> columns = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        source.forEach(
                "SELECT * FROM " + table,
                row -> {
                    ResultSetMetaData head = row.getMetaData();
                    Object[] cells = new Object[head.getColumnCount()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getObject(i + 1);
                        if (columns.size() <= i) {
                            columns.add(head.getColumnName(i + 1));
                        }
                    }
                    return cells;
                },
                cells -> {
                    rows.add(cells);
                    if (rows.size() == ROWS_AT_ONCE) {
                        write(table, columns, rows, target);
                    }
                });
        write(table, columns, rows, target);
    }

    private static void write(String table, List<String> columns, List<Object[]> rows, Statements target) {
        target.runAll(
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                        + SqlClaims.marks(columns.size()) + ")",
                rows);
        rows.clear();
    }

    /** Lets the next number be behind those that were copied. */
    private static void goOn(String table, Statements target) {
        target.number("SELECT setval(pg_get_serial_sequence('" + table
                + "', 'no'), (SELECT COALESCE(MAX(no), 0) + 1 FROM " + table + "), false)");
    }
}
