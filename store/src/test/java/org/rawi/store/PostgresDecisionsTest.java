package org.rawi.store;

import org.junit.jupiter.api.BeforeEach;

/** Decisions on a PostgreSQL server. */
class PostgresDecisionsTest extends DecisionsContract {
    private DataSetAddress address;

    @BeforeEach
    @Override
    void open() {
        address = DataSetAddress.of(Postgres.newDatabase());
        super.open();
    }

    @Override
    DataSetAddress address() {
        return address;
    }
}
