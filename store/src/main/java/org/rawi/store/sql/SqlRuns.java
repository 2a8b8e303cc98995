package org.rawi.store.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rawi.model.Coding;
import org.rawi.store.Run;
import org.rawi.store.Runs;

/** The runs in SQL. */
final class SqlRuns implements Runs {
    private static final Row<Run> RUN = row -> {
        String ended = row.getString("ended");
        return new Run(
                row.getLong("no"),
                new Coding(row.getString("coder"), row.getString("knowledge")),
                row.getString("options"),
                Instant.parse(row.getString("began")),
                ended == null ? null : Instant.parse(ended),
                row.getLong("done"),
                row.getLong("skipped"),
                row.getLong("failed"),
                row.getLong("claims"));
    };

    private final Database database;
    private final Clock clock;

    SqlRuns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public long begin(Coding coding, String options) {
        return database.write(statements -> statements.number(
                "INSERT INTO run (coder, knowledge, options, began) VALUES (?, ?, ?, ?) RETURNING no",
                coding.version(),
                coding.knowledge(),
                options,
                clock.instant()));
    }

    @Override
    public void skipped(long run) {
        database.write(statements -> statements.run("UPDATE run SET skipped = skipped + 1 WHERE no = ?", run));
    }

    @Override
    public void failed(long run, Run.Failure failure) {
        database.write(statements -> {
            statements.run(
                    "INSERT INTO run_failure (run, what, location, reason, remedy) VALUES (?, ?, ?, ?, ?)",
                    run,
                    failure.what(),
                    failure.where(),
                    failure.reason(),
                    failure.right());
            return statements.run("UPDATE run SET failed = failed + 1 WHERE no = ?", run);
        });
    }

    @Override
    public void end(long run) {
        database.write(statements -> statements.run("UPDATE run SET ended = ? WHERE no = ?", clock.instant(), run));
    }

    @Override
    public Optional<Run> find(long run) {
        return database.read(statements -> statements.first("SELECT * FROM run WHERE no = ?", RUN, run));
    }

    @Override
    public List<Run> all() {
        return database.read(statements -> statements.list("SELECT * FROM run ORDER BY no DESC", RUN));
    }

    @Override
    public List<Run.Failure> failures(long run) {
        return database.read(statements -> statements.list(
                "SELECT what, location, reason, remedy FROM run_failure WHERE run = ? ORDER BY no",
                row -> new Run.Failure(
                        row.getString("what"),
                        row.getString("location"),
                        row.getString("reason"),
                        row.getString("remedy")),
                run));
    }
}
