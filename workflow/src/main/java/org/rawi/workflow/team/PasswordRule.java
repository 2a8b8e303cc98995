package org.rawi.workflow.team;

import java.util.Locale;
import java.util.Optional;

/** What a password must be: long, and nothing that a stranger tries first. No rule asks for signs or figures: length is what counts. */
public final class PasswordRule {
    /** Fewest characters. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;

    private PasswordRule() {}

    /** Why a password is not taken. */
    public enum Fault {
        SHORT,
        LONG,
        SAME,
        PLAIN
    }

    /** Why {@code password} is not taken for the member called {@code name}. */
    public static Optional<Fault> fault(String password, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Fault.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        boolean holdsName = plain.replace(name.toLowerCase(Locale.ROOT), "").length() < SHORTEST - 4;
        return holdsName || plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                ? Optional.of(Fault.PLAIN)
                : Optional.empty();
    }
}
