package org.rawi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a program shows to be let in, without what it shows.
 *
 * @param id by which it is listed and revoked
 * @param name what it is for: «weekly map»
 * @param who what decisions made with it are kept under
 * @param role what it may
 * @param added when it was made
 * @param seen the day on which it was used last, or null
 * @param revoked when it was revoked, or null
 */
public record Key(String id, String name, String who, Role role, Instant added, LocalDate seen, Instant revoked) {
    public Key {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(who);
        Objects.requireNonNull(role);
        Objects.requireNonNull(added);
    }

    public boolean may(Right right) {
        return revoked == null && role.may(right);
    }
}
