package org.rawi.store;

import java.util.List;
import java.util.Optional;
import org.rawi.model.Coding;

/** The runs of a data set. */
public interface Runs {
    /** Begins a run and gives its number. */
    long begin(Coding coding, String options);

    /** Counts one more thing that was passed over. */
    void skipped(long run);

    /** Keeps what could not be read or coded. */
    void failed(long run, Run.Failure failure);

    void end(long run);

    Optional<Run> find(long run);

    /** All runs, the latest first. */
    List<Run> all();

    List<Run.Failure> failures(long run);
}
