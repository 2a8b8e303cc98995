package org.rawi.store;

/** Something that not everyone may do with a data set. */
public enum Right {
    /** See incidents and their claims, and take them along. */
    LOOK,
    /** Read texts whole. */
    READ_TEXTS,
    /** Keep a search for all. */
    SAVE_SEARCHES,
    /** Take texts in. */
    TAKE_IN,
    /** Decide of one claim: accept, reject, leave open, correct, undo. */
    DECIDE,
    /** Settle what is contested, join and part incidents, decide of many claims at once. */
    SETTLE,
    /** Say who may what; take texts down. */
    ADMINISTER
}
