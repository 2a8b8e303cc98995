package org.rawi.store;

import java.time.Clock;
import java.util.List;
import org.rawi.store.sql.SqlDataSet;

/**
 * One data set: {@code DataSet.open(DataSetAddress.of("syria.rawi"), clock)}. Thread-safe; other processes can have it open too.
 *
 * <p>What the coder said and what people decided are kept apart; {@code workflow} lays the one over the other.
 */
public interface DataSet extends AutoCloseable {
    /**
     * Opens a data set, makes it where there is none, and brings it to the form of this version of Rawi.
     *
     * @throws StoreException where there is something else, the passphrase is wrong, or it is of a later version
     */
    static DataSet open(DataSetAddress address, Clock clock) {
        return SqlDataSet.open(address, clock);
    }

    /** Where it is. */
    DataSetAddress address();

    /** Its own name, which it keeps wherever it is moved; what lies beside it, as an index, is known by it. */
    String id();

    Documents documents();

    Claims claims();

    Incidents incidents();

    Runs runs();

    Decisions decisions();

    Changes changes();

    Settings settings();

    SavedSearches searches();

    Keys keys();

    Takedowns takedowns();

    Members members();

    Sessions sessions();

    Audit audit();

    /**
     * Writes all of it into {@code empty}, as it is at one moment, while others go on writing; in either database.
     *
     * @throws StoreException where that holds something already
     */
    void copyTo(DataSet empty);

    /** What is wrong with it, a line each; nothing where all is well. Reads all of it. */
    List<String> faults();

    @Override
    void close();
}
