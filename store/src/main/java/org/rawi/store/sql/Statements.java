package org.rawi.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.rawi.store.StoreException;

/** Runs statements on one connection, within the transaction that it is in. */
final class Statements {
    private static final int ROWS_AT_ONCE = 500;

    private final String where;
    private final Connection connection;

    /** {@code where} is what messages call the data set. */
    Statements(String where, Connection connection) {
        this.where = where;
        this.connection = connection;
    }

    /** Runs one statement and says how many rows it touched. */
    int run(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException fault) {
            throw new StoreException(where, fault);
        }
    }

    /** Runs one statement for each of {@code rows}. */
    void runAll(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException fault) {
            throw new StoreException(where, fault);
        }
    }

    /** The number in the first column of the first row: a count, or what {@code RETURNING} gives. */
    long number(String sql, Object... values) {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        List<T> found = list(sql, row, values);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) {
        List<T> list = new ArrayList<>();
        forEach(sql, row, list::add, values);
        return list;
    }

    /** Hands on rows as they come, few of them held at a time. */
    <T> void forEach(String sql, Row<T> row, Consumer<T> to, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    to.accept(row.of(rows));
                }
            }
        } catch (SQLException fault) {
            throw new StoreException(where, fault);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
    }

    private static Object plain(Object value) {
        if (value == null || value instanceof Integer || value instanceof Long || value instanceof Double) {
            return value;
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Enum<?> name) {
            return name.name().toLowerCase(Locale.ROOT);
        }
        return KeptText.of(value.toString());
    }
}
