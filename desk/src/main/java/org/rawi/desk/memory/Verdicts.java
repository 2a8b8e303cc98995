package org.rawi.desk.memory;

import java.util.Optional;
import org.rawi.desk.page.ReviewPage.Outcome;
import org.rawi.desk.page.ReviewPage.Verdict;

/** What has been decided of claims, wherever that is kept. Thread-safe. */
public interface Verdicts {
    /** Takes a decision of {@code who}, unless someone else decided of the same claim meanwhile. */
    Outcome add(String who, Verdict verdict);

    /** Takes back the last decision that {@code who} made at this desk, and gives it. */
    Optional<Verdict> undo(String who);

    /** The last decision that {@code who} made at this desk and has not taken back. */
    Optional<Verdict> findLast(String who);

    /** What was decided of a claim last. */
    Optional<Verdict> find(String claim);

    /** The number of the last decision on a claim; 0 where there is none. */
    long seen(String claim);

    /** What people have come to of a claim: unreviewed, accepted, rejected, unsure, corrected or contested. */
    String state(String claim);
}
