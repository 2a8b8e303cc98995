package org.rawi.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes a value of one row.
 *
 * @param <T> the value
 */
interface Row<T> {
    T of(ResultSet row) throws SQLException;

    /** The number in {@code column}, or null. */
    static Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : (Integer) value;
    }
}
