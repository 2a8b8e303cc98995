package org.rawi.ledger.control;

/** What a report does to the control of a place. An advance, a clash or an attack alters nothing. */
public enum Change {
    /** Taken, or completed: the actor holds it from then on. */
    SEIZED,
    /** Passed on with no fighting: the actor holds it from then on. */
    TRANSFERRED,
    /** The actor left it. Who holds it then is not said. */
    LEFT,
    /** The actor cuts it off, whoever holds it. */
    BESIEGED,
    /** It is cut off no more. */
    SIEGE_LIFTED,
    /** It is denied that the actor took it. */
    DENIED
}
