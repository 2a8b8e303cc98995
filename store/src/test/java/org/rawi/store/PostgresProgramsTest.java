package org.rawi.store;

/** On a PostgreSQL server. */
class PostgresProgramsTest extends ProgramsContract {
    @Override
    DataSetAddress newAddress() {
        return DataSetAddress.of(Postgres.newDatabase());
    }
}
