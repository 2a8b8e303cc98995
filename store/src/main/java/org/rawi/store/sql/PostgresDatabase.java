package org.rawi.store.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.rawi.store.DataSetAddress;

/** A database on a PostgreSQL server. */
final class PostgresDatabase implements Database {
    private static final int CONNECTIONS = 10;

    private final String where;
    private final ConnectionPool readers;
    private final ConnectionPool writers;

    PostgresDatabase(DataSetAddress address) {
        where = address.toString();
        readers = new ConnectionPool(where, CONNECTIONS, driver(address, true));
        writers = new ConnectionPool(where, CONNECTIONS, driver(address, false));
    }

    static ConnectionPool.Driver driver(DataSetAddress address, boolean readOnly) {
        return () -> open(address, readOnly);
    }

    private static Connection open(DataSetAddress address, boolean readOnly) throws SQLException {
        Connection connection = DriverManager.getConnection(address.location());
        if (readOnly) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
        return connection;
    }

    @Override
    public Kind kind() {
        return Kind.POSTGRESQL;
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public <T> T read(Function<Statements, T> work) {
        return readers.transaction(work);
    }

    @Override
    public <T> T write(Function<Statements, T> work) {
        return writers.transaction(statements -> {
            // Whoever writes waits here for whoever writes: see V1__a_data_set.sql.
            statements.run("UPDATE latest_change SET seq = seq");
            return work.apply(statements);
        });
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
