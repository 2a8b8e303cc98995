package org.rawi.ledger.origin;

/** How far an origin is named. */
public enum Naming {
    /** By name, so that it is told from every other: an outlet, a monitor, a ministry. */
    NAMED,
    /** As someone of a party: «مصدر عسكري» in the words of a party's agency. It is the party's word whoever quotes it. */
    OF_A_PARTY,
    /** As nobody's whom one could name: «ناشطون». It may be any other that is named no better. */
    OPEN
}
