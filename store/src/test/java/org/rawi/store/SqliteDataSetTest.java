package org.rawi.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A data set in a file. */
class SqliteDataSetTest extends DataSetContract {
    @TempDir
    private Path folder;

    @Override
    DataSetAddress address() {
        return DataSetAddress.of(folder.resolve("set.rawi").toString());
    }
}
