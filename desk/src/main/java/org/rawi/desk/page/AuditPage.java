package org.rawi.desk.page;

import java.util.List;

/**
 * What was done, the latest first.
 *
 * @param entries what
 * @param older the number before which older ones go on, or null
 */
public record AuditPage(List<Entry> entries, Long older) {
    /**
     * Something that was done.
     *
     * @param at when, in UTC: «2026-03-01 12:00»
     * @param who a member's name, or «command»
     * @param what as the catalogue knows it
     * @param about of whom or what, or empty
     */
    public record Entry(String at, String who, String what, String about) {}

    public AuditPage {
        entries = List.copyOf(entries);
    }
}
