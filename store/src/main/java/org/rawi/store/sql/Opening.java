package org.rawi.store.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.rawi.store.DataSetAddress;
import org.rawi.store.StoreException;
import org.rawi.store.sql.Migrations.Dialect;

/** Opens databases: sees what is there before anything is written to it. */
final class Opening {
    /** «RAWI» in a file's header, by which it is told from other files of SQLite. */
    private static final int APPLICATION = 0x52415749;

    private static final byte[] PLAIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Opening() {}

    static Database open(DataSetAddress address) {
        String where = address.toString();
        if (address.file().isEmpty()) {
            Database database = new PostgresDatabase(address);
            migrate(database, Dialect.POSTGRESQL, PostgresDatabase.driver(address, false));
            return database;
        }
        Path file = address.file().get();
        SqliteDriver driver = new SqliteDriver(file, address.passphrase(), false);
        look(where, file, address.isEncrypted());
        mark(where, driver);
        Database database = new SqliteDatabase(address);
        migrate(database, Dialect.SQLITE, driver);
        return database;
    }

    private static void migrate(Database database, Dialect dialect, ConnectionPool.Driver driver) {
        try {
            if (!Migrations.areDone(database)) {
                Migrations.run(database.where(), dialect, driver);
            }
        } catch (RuntimeException fault) {
            database.close();
            throw fault;
        }
    }

    /** What a file is, by its first bytes. */
    private static void look(String where, Path file, boolean encrypted) {
        if (Files.isDirectory(file)) {
            throw new StoreException(where, "a folder", "a file");
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new StoreException(where, "there is no folder " + file.getParent(), "a folder that is there");
        }
        byte[] head = head(where, file);
        boolean plain = Arrays.equals(head, PLAIN);
        if (head.length > 0 && encrypted && plain) {
            throw new StoreException(where, "it is not encrypted", "to open it without a passphrase");
        }
        if (head.length > 0 && !encrypted && !plain) {
            throw new StoreException(
                    where, "encrypted, or no data set of Rawi", "its passphrase, or another file such as NAME.rawi");
        }
    }

    private static byte[] head(String where, Path file) {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        try (var bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(PLAIN.length);
        } catch (IOException unreadable) {
            throw new StoreException(where, unreadable);
        }
    }

    /** Marks a file with nothing in it as Rawi's; refuses one that is somebody else's. */
    private static void mark(String where, SqliteDriver driver) {
        try (Connection connection = driver.open();
                Statement statement = connection.createStatement()) {
            int application = number(statement, "PRAGMA application_id");
            if (application == APPLICATION) {
                return;
            }
            if (application != 0 || number(statement, "SELECT COUNT(*) FROM sqlite_master") > 0) {
                throw new StoreException(where, "a database of another program", "a data set of Rawi, or a new file");
            }
            statement.execute("PRAGMA application_id = " + APPLICATION);
        } catch (SQLException fault) {
            boolean unreadable = String.valueOf(fault.getMessage()).contains("not a database");
            throw unreadable
                    ? new StoreException(where, "the passphrase is wrong", "its own")
                    : new StoreException(where, fault);
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
