package org.rawi.ledger.truce;

/** What is told of a truce. */
public enum TruceStep {
    /** Declared or agreed. */
    DECLARED,
    /** It has begun to hold. */
    IN_FORCE,
    /** Made longer. */
    EXTENDED,
    /** A breach is alleged. */
    BREACHED,
    /** That there is one, or that it was breached, is denied. */
    DENIED,
    /** Said to be at an end. */
    ENDED,
    /** Past the last day that was set for it, and nobody said that it was extended. */
    EXPIRED
}
