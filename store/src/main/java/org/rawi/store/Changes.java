package org.rawi.store;

import java.util.List;

/** All changes of a data set, in one growing order: what has been read of it is never followed by an earlier one. */
public interface Changes {
    /** The latest change, 0 where there is none. */
    long latest();

    /** Ids of at most {@code most} claims that were added, changed or removed behind {@code seq}, each once. */
    List<String> claims(long seq, int most);

    /** At most {@code most} changes behind {@code seq}, in order. */
    List<Change> since(long seq, int most);

    /** The same of changes of one thing alone. */
    List<Change> since(long seq, int most, Change.What what);
}
