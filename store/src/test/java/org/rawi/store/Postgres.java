package org.rawi.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a process; it ends with it. */
public final class Postgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** Started when it is first asked for. */
    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException cannotStart) {
                throw new UncheckedIOException(cannotStart);
            }
        }
    }

    /** The JDBC address of a database with nothing in it. */
    public static String newDatabase() {
        String name = "rawi" + DATABASES.incrementAndGet();
        try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        return Server.ONE.getJdbcUrl("postgres", name);
    }
}
