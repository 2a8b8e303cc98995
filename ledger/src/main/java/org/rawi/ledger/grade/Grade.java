package org.rawi.ledger.grade;

/** How an incident is attested. An incident can have several: independent and contested, say. */
public enum Grade {
    /** One origin, however many relay it; or several that cannot be told from one. */
    SINGLE_ORIGIN,
    /** Several origins, all of one side, or of one side and of unnamed sources that may be its. */
    ONE_SIDE,
    /** Several origins that are not all of one side, fewer than two of them no party to the event. */
    SEVERAL,
    /** Two origins at least that are no party to the event. */
    INDEPENDENT,
    /** The side that is said to have done it says so itself. */
    ACKNOWLEDGED,
    /** Origins name different sides as having done it. */
    CONTESTED,
    /** An origin says that it was not so, or not by them. */
    DENIED
}
