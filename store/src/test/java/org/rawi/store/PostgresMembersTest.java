package org.rawi.store;

/** A team on a data set on a PostgreSQL server. */
class PostgresMembersTest extends MembersContract {
    @Override
    DataSetAddress newAddress() {
        return DataSetAddress.of(Postgres.newDatabase());
    }
}
