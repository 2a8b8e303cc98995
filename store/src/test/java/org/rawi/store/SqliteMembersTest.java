package org.rawi.store;

/** A team on a data set in a file. */
class SqliteMembersTest extends MembersContract {
    private int sets;

    @Override
    DataSetAddress newAddress() {
        sets++;
        return DataSetAddress.of(folder.resolve("set" + sets + ".rawi").toString());
    }
}
