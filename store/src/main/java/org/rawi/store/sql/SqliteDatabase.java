package org.rawi.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.rawi.store.DataSetAddress;
import org.rawi.store.StoreException;

/** A database in a file. */
final class SqliteDatabase implements Database {
    private static final int READERS = 4;

    private final String where;
    private final SqliteDriver driver;
    private final ConnectionPool readers;
    private final ConnectionPool writer;
    private final ReentrantLock writing = new ReentrantLock(true);

    SqliteDatabase(DataSetAddress address) {
        Path file = address.file().orElseThrow();
        where = address.toString();
        driver = new SqliteDriver(file, address.passphrase(), false);
        readers = new ConnectionPool(where, READERS, new SqliteDriver(file, address.passphrase(), true));
        writer = new ConnectionPool(where, 1, driver);
    }

    @Override
    public Kind kind() {
        return Kind.SQLITE;
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public <T> T read(Function<Statements, T> work) {
        return readers.transaction(work);
    }

    /** Within this process by a fair lock, and among processes by {@code BEGIN IMMEDIATE}, which waits. */
    @Override
    public <T> T write(Function<Statements, T> work) {
        writing.lock();
        try {
            return writer.transaction(work);
        } finally {
            writing.unlock();
        }
    }

    /** The file is written anew without its free pages, and its log is emptied: both hold what was removed. */
    @Override
    public void scrub(List<String> tables) {
        writing.lock();
        try (Connection connection = driver.open();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
            try (ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                if (row.next() && row.getInt(1) != 0) {
                    throw new StoreException(
                            where,
                            "what was removed is still in its log, since another process is reading it",
                            "to close that, and to open and close the data set once");
                }
            }
        } catch (SQLException fault) {
            throw new StoreException(where, fault);
        } finally {
            writing.unlock();
        }
    }

    /** Closes the writer last: whoever closes last takes the log over into the file. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
