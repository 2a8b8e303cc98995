package org.rawi.store;

/** Decisions in a file. */
class SqliteDecisionsTest extends DecisionsContract {
    @Override
    DataSetAddress address() {
        return DataSetAddress.of(folder.resolve("set.rawi").toString());
    }
}
