package org.rawi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Someone of the team who may log in to a desk on a data set.
 *
 * @param name what the member logs in with: «sami»
 * @param pseudonym what decisions are kept under, and all that others see; it stays
 * @param role what the member is there for
 * @param password the password's hash as Argon2id writes it, or null for who logs in through a provider of identities alone
 * @param passwordGiven whether somebody else chose the password: another must be set before anything else
 * @param email by which a provider of identities knows the member at the first log-in, or null
 * @param subject by which it does from then on, or null
 * @param disabled whether the member may not log in any more
 * @param added when the member was added
 * @param seen the day of the last log-in, or null
 */
public record Member(
        String name,
        String pseudonym,
        Role role,
        String password,
        boolean passwordGiven,
        String email,
        String subject,
        boolean disabled,
        Instant added,
        LocalDate seen) {
    public Member {
        Objects.requireNonNull(name);
        Objects.requireNonNull(pseudonym);
        Objects.requireNonNull(role);
        Objects.requireNonNull(added);
    }

    public boolean may(Right right) {
        return !disabled && role.may(right);
    }

    /** Without what nobody need see: for pages and messages. */
    @Override
    public String toString() {
        return name + " (" + role.code() + (disabled ? ", disabled)" : ")");
    }
}
