package org.rawi.store.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.rawi.store.DataSetAddress;
import org.rawi.store.sql.Migrations.Dialect;

/** Released forms in a file. */
class SqliteMigrationTest extends MigrationContract {
    @Override
    DataSetAddress newAddress() throws SQLException {
        DataSetAddress address =
                DataSetAddress.of(folder.resolve("released.rawi").toString());
        try (Connection connection = DriverManager.getConnection(url(address));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + 0x52415749);
        }
        return address;
    }

    @Override
    Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    void goOn(Statement statement) {}
}
