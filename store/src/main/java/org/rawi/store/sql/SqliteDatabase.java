package org.rawi.store.sql;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.rawi.store.DataSetAddress;

/** A database in a file. */
final class SqliteDatabase implements Database {
    private static final int READERS = 4;

    private final String where;
    private final ConnectionPool readers;
    private final ConnectionPool writer;
    private final ReentrantLock writing = new ReentrantLock(true);

    SqliteDatabase(DataSetAddress address) {
        Path file = address.file().orElseThrow();
        where = address.toString();
        readers = new ConnectionPool(where, READERS, new SqliteDriver(file, address.passphrase(), true));
        writer = new ConnectionPool(where, 1, new SqliteDriver(file, address.passphrase(), false));
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

    /** Closes the writer last: whoever closes last takes the log over into the file. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
