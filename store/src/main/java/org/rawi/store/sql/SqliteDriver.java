package org.rawi.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/**
 * Opens SQLite files, plain or encrypted in the way of SQLCipher 4. Transactions are begun by statements: the driver's own begin
 * anew when they end, and would hold the file for ever.
 */
final class SqliteDriver implements ConnectionPool.Driver {
    private static final int WAIT_MILLIS = 60_000;

    private final Path file;
    private final String passphrase;
    private final boolean readOnly;

    /**
     * @param passphrase null for a plain file
     * @param readOnly whether what is opened only reads
     */
    SqliteDriver(Path file, String passphrase, boolean readOnly) {
        this.file = file;
        this.passphrase = passphrase;
        this.readOnly = readOnly;
    }

    @Override
    public Connection open() throws SQLException {
        SQLiteConfig config = passphrase == null
                ? new SQLiteConfig()
                : SQLiteMCSqlCipherConfig.getV4Defaults().withKey(passphrase).build();
        config.setBusyTimeout(WAIT_MILLIS);
        config.setJournalMode(JournalMode.WAL);
        // A decision that was acknowledged outlives a loss of power.
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        // A file may come from anybody: what its views and triggers call stays harmless.
        run(connection, "PRAGMA trusted_schema = OFF");
        if (readOnly) {
            run(connection, "PRAGMA query_only = ON");
            // Only the writer takes the log over into the file.
            run(connection, "PRAGMA wal_autocheckpoint = 0");
        }
        return connection;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        run(connection, readOnly ? "BEGIN" : "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        run(connection, "COMMIT");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        run(connection, "ROLLBACK");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
