package org.rawi.store;

import org.junit.jupiter.api.BeforeEach;

/** A data set on a PostgreSQL server. */
class PostgresDataSetTest extends DataSetContract {
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

    @Override
    DataSetAddress newAddress() {
        return DataSetAddress.of(Postgres.newDatabase());
    }
}
