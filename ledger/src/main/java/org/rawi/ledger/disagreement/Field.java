package org.rawi.ledger.disagreement;

/** What tellings of one event can disagree on. */
public enum Field {
    /** Whether it was at all. */
    OCCURRENCE,
    /** Who did it. */
    INITIATORS,
    /** To whom. */
    TARGETS,
    KILLED,
    WOUNDED,
    PLACE,
    DAY,
    KIND,
    OUTCOME
}
