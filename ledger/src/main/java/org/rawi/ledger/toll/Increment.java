package org.rawi.ledger.toll;

/** How a figure stands to what its origin gave before. */
public enum Increment {
    /** It says nothing of an earlier one: the toll as its origin has it now. */
    PLAIN,
    /** A total that has grown, and holds the earlier one: «ارتفع عدد القتلى إلى 12». */
    RUNNING,
    /** Others than those counted before, to be added to them: «ثلاثة آخرون». */
    NEW
}
