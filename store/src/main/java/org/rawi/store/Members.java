package org.rawi.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The team of a data set. Nobody is ever removed, so that what someone decided stays that member's own. */
public interface Members {
    /** Adds a member; false where the name, the pseudonym or the email is another's, in whatever letters. */
    boolean add(Member member);

    Optional<Member> find(String name);

    /** The member whom a provider of identities knows by {@code subject}. */
    Optional<Member> findBySubject(String subject);

    /** All of them, by name. */
    List<Member> all();

    /** Whether there are any: then whoever opens a desk must log in. */
    boolean any();

    /** Gives another role; false where there is no such member, or no admin would be left. */
    boolean changeRole(String name, Role role);

    /** Disables or lets in again; whoever is disabled has no sessions any more. False as for {@link #changeRole}. */
    boolean disable(String name, boolean disabled);

    /** Sets the hash of a password, and ends the member's sessions. */
    void changePassword(String name, String hash, boolean given);

    /**
     * Binds a member to what a provider of identities calls them; false where they are bound already. A password that somebody else
     * chose is good for nothing from then on.
     */
    boolean bind(String name, String subject);

    void seen(String name, LocalDate day);
}
