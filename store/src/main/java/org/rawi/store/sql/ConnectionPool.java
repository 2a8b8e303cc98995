package org.rawi.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.rawi.store.StoreException;

/** A bounded number of open connections, lent to one thread at a time; one that a fault has touched is not lent again. */
final class ConnectionPool implements AutoCloseable {
    private final String where;
    private final Driver driver;
    private final Semaphore places;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /** Opens connections, and bounds transactions on them. */
    interface Driver {
        Connection open() throws SQLException;

        default void begin(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
        }

        default void commit(Connection connection) throws SQLException {
            connection.commit();
        }

        default void rollback(Connection connection) throws SQLException {
            connection.rollback();
        }
    }

    ConnectionPool(String where, int most, Driver driver) {
        this.where = where;
        this.driver = driver;
        this.places = new Semaphore(most, true);
    }

    /** Runs {@code work} as one transaction. */
    <T> T transaction(Function<Statements, T> work) {
        places.acquireUninterruptibly();
        try {
            Connection connection = take();
            boolean whole = false;
            try {
                driver.begin(connection);
                T result = work.apply(new Statements(where, connection));
                driver.commit(connection);
                whole = true;
                return result;
            } finally {
                giveBack(connection, whole);
            }
        } catch (SQLException fault) {
            throw new StoreException(where, fault);
        } finally {
            places.release();
        }
    }

    private Connection take() throws SQLException {
        synchronized (idle) {
            if (closed) {
                throw new StoreException(where, "closed already", "to open it anew");
            }
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return driver.open();
    }

    private void giveBack(Connection connection, boolean whole) {
        if (whole || rolledBack(connection)) {
            synchronized (idle) {
                if (!closed) {
                    idle.push(connection);
                    return;
                }
            }
        }
        shut(connection);
    }

    private boolean rolledBack(Connection connection) {
        try {
            driver.rollback(connection);
            return true;
        } catch (SQLException broken) {
            return false;
        }
    }

    private static void shut(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // It is given up either way.
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(ConnectionPool::shut);
            idle.clear();
        }
    }
}
