package org.rawi.store.sql;

import java.util.List;
import java.util.function.Function;

/** Connections to one database. Reads see one state of it throughout; writes come one after another. Thread-safe. */
interface Database extends AutoCloseable {
    /** What kind of database it is. */
    enum Kind {
        SQLITE,
        POSTGRESQL
    }

    Kind kind();

    /** What messages call it. */
    String where();

    /** Runs {@code work}, which only reads. */
    <T> T read(Function<Statements, T> work);

    /** Runs {@code work} as one transaction, which is kept when this returns, and is as if it had never been where it throws. */
    <T> T write(Function<Statements, T> work);

    /**
     * Clears what the database still holds of rows that were removed: free pages, its log.
     *
     * @param tables those that rows were removed from
     */
    void scrub(List<String> tables);

    @Override
    void close();
}
