package org.rawi.store.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.rawi.store.DataSetAddress;
import org.rawi.store.StoreException;

/** A database on a PostgreSQL server. */
final class PostgresDatabase implements Database {
    private static final int CONNECTIONS = 10;

    private final String where;
    private final DataSetAddress address;
    private final ConnectionPool readers;
    private final ConnectionPool writers;

    PostgresDatabase(DataSetAddress address) {
        where = address.toString();
        this.address = address;
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

    /** Writes the tables anew without what was removed. The server's own log and copies are its keeper's to clear. */
    @Override
    public void scrub(List<String> tables) {
        try (Connection connection = open(address, false);
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("VACUUM (FULL) " + table);
            }
        } catch (SQLException fault) {
            throw new StoreException(where, fault);
        }
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
