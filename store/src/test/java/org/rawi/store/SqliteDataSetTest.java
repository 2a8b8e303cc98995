package org.rawi.store;

/** A data set in a file. */
class SqliteDataSetTest extends DataSetContract {
    @Override
    DataSetAddress address() {
        return DataSetAddress.of(folder.resolve("set.rawi").toString());
    }

    @Override
    DataSetAddress newAddress() {
        return DataSetAddress.of(folder.resolve("new.rawi").toString());
    }
}
