package org.rawi.store.sql;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.rawi.store.DataSetAddress;
import org.rawi.store.Postgres;
import org.rawi.store.sql.Migrations.Dialect;

/** Released forms on a PostgreSQL server. */
class PostgresMigrationTest extends MigrationContract {
    @Override
    DataSetAddress newAddress() {
        return DataSetAddress.of(Postgres.newDatabase());
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    void goOn(Statement statement) throws SQLException {
        for (String table : List.of("run", "run_failure", "document", "claim", "incident")) {
            statement.execute("SELECT setval(pg_get_serial_sequence('" + table + "', 'no'), (SELECT MAX(no) FROM "
                    + table + "))");
        }
    }
}
