package org.rawi.desk.web;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.rawi.store.Right;
import org.rawi.workflow.team.Secrets;

/**
 * Who asks, and what that person may.
 *
 * @param who the name or pseudonym under which is kept what the person decides
 * @param account what the person has logged in with, or null where nobody logs in, or has yet
 * @param rights all that the person may
 * @param secret what the person's browser holds, from which the token of forms is made; empty where it holds nothing, null where forms
 *     need no token, because nothing that a browser sends by itself lets anyone in
 */
public record Visitor(String who, String account, Set<Right> rights, String secret) {
    private static final String FORM = "form";

    public Visitor {
        Objects.requireNonNull(who);
        rights = Set.copyOf(rights);
    }

    /** Who works at a desk on the own machine, and may all. */
    public static Visitor alone(String who) {
        return new Visitor(who, null, EnumSet.allOf(Right.class), null);
    }

    /** Somebody whose browser holds {@code secret}, or nothing. */
    public static Visitor guest(String secret) {
        return new Visitor("", null, Set.of(), secret);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    public boolean hasAccount() {
        return account != null;
    }

    /** What every form must carry, or null where none need be carried. */
    public String token() {
        return secret == null || secret.isEmpty() ? null : Secrets.derived(secret, FORM);
    }

    /** Whether a form that carries {@code sent}, which may be null, comes from a page that this person was shown. */
    boolean sent(String sent) {
        if (secret == null) {
            return true;
        }
        return sent != null && token() != null && Secrets.same(sent, token());
    }
}
