package org.rawi.ledger.link;

import org.rawi.ledger.telling.Telling;

/** One respect in which two tellings are compared. Both methods give the same whichever telling comes first. */
interface Feature {
    /** A weight that no other can make good: the two are not of one event. */
    double NEVER = Double.NEGATIVE_INFINITY;

    /** What it adds to the log-odds that both are of one event; 0 where it says nothing, {@link #NEVER} where it rules that out. */
    double weight(Telling one, Telling other);

    /** What it found, in words, «same day»; null where it says nothing. */
    String reason(Telling one, Telling other);
}
