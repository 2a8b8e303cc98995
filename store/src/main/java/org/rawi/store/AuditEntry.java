package org.rawi.store;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that was done.
 *
 * @param no its number
 * @param at when
 * @param who a member's name, or {@link Audit#COMMAND}
 * @param what «log_in», «export», «role»
 * @param about of whom or what, or empty
 */
public record AuditEntry(long no, Instant at, String who, String what, String about) {
    public AuditEntry {
        Objects.requireNonNull(at);
        Objects.requireNonNull(who);
        Objects.requireNonNull(what);
        Objects.requireNonNull(about);
    }
}
