package org.rawi.coder.event;

import java.util.HashSet;
import java.util.Set;

/**
 * The kinds that are told by saying them: whoever speaks is who acts, and what is spoken of need not have happened (codebook,
 * rules 9 and 10).
 */
public final class SpeechActs {
    private static final Set<String> KINDS =
            Set.of("call_for", "accusation", "condemnation", "rejection", "threat", "support", "statement");

    private SpeechActs() {}

    public static boolean contains(String kind) {
        return KINDS.contains(kind);
    }

    /** The speech acts, and other kinds that behave like them in one respect. */
    public static Set<String> and(String... others) {
        Set<String> kinds = new HashSet<>(KINDS);
        kinds.addAll(Set.of(others));
        return Set.copyOf(kinds);
    }
}
