package org.rawi.ledger.party;

/** How two actors stand to each other, the nearest first. */
public enum Kinship {
    /** One and the same. */
    SAME,
    /** One is a part of the other: {@code syria.army} and {@code syria}. */
    PART,
    /** Of one state, or of one country and side: {@code syria.army} and {@code syria.airforce}. */
    SIDE,
    /** One of them has no name, so that it may be the other: {@code unidentified_armed_group}. */
    OPEN,
    /** None of these. */
    OTHER
}
