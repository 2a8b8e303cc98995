package org.rawi.store.sql;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.rawi.store.Audit;
import org.rawi.store.Changes;
import org.rawi.store.Claims;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.Decisions;
import org.rawi.store.Documents;
import org.rawi.store.Incidents;
import org.rawi.store.Keys;
import org.rawi.store.Members;
import org.rawi.store.Runs;
import org.rawi.store.SavedSearches;
import org.rawi.store.Sessions;
import org.rawi.store.Settings;
import org.rawi.store.Takedowns;

/** A data set in SQL. */
public final class SqlDataSet implements DataSet {
    private static final String ID = "data_set";

    private final DataSetAddress address;
    private final Database database;
    private final Clock clock;
    private final String id;

    private SqlDataSet(DataSetAddress address, Database database, Clock clock) {
        this.address = address;
        this.database = database;
        this.clock = clock;
        this.id = new SqlSettings(database).findOrPut(ID, UUID.randomUUID().toString());
    }

    /** Opens it, as {@link DataSet#open} says. */
    public static DataSet open(DataSetAddress address, Clock clock) {
        Database database = Opening.open(address);
        try {
            return new SqlDataSet(address, database, clock);
        } catch (RuntimeException fault) {
            database.close();
            throw fault;
        }
    }

    @Override
    public DataSetAddress address() {
        return address;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Documents documents() {
        return new SqlDocuments(database, clock);
    }

    @Override
    public Claims claims() {
        return new SqlClaims(database);
    }

    @Override
    public Incidents incidents() {
        return new SqlIncidents(database, clock);
    }

    @Override
    public Runs runs() {
        return new SqlRuns(database, clock);
    }

    @Override
    public Decisions decisions() {
        return new SqlDecisions(database, clock);
    }

    @Override
    public Changes changes() {
        return new SqlChanges(database);
    }

    @Override
    public Settings settings() {
        return new SqlSettings(database);
    }

    @Override
    public SavedSearches searches() {
        return new SqlSavedSearches(database);
    }

    @Override
    public Members members() {
        return new SqlMembers(database);
    }

    @Override
    public Sessions sessions() {
        return new SqlSessions(database);
    }

    @Override
    public Audit audit() {
        return new SqlAudit(database, clock);
    }

    @Override
    public Keys keys() {
        return new SqlKeys(database);
    }

    @Override
    public Takedowns takedowns() {
        return new SqlTakedowns(database, clock);
    }

    @Override
    public void copyTo(DataSet empty) {
        TableCopy.copy(database, ((SqlDataSet) empty).database);
    }

    @Override
    public List<String> faults() {
        return new Faults(database).find();
    }

    @Override
    public void close() {
        database.close();
    }
}
