package org.rawi.ledger.party;

/** How two actors stand to each other, the nearest first. */
public enum Kinship {
    /** One and the same. */
    SAME,
    /** One is a part of the other: {@code syria.army} and {@code syria}, {@code france} and {@code us_led_coalition}. */
    PART,
    /** Of one state, or of one country and side: {@code syria.army} and {@code syria.airforce}. */
    SIDE,
    /** Of two states or sides that fight beside each other: {@code russia} and {@code syria.army}. */
    ALLY,
    /** One of them has no name, so that it may be the other: {@code unidentified_armed_group}. */
    OPEN,
    /** None of these. */
    OTHER
}
