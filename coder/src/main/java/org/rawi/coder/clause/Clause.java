package org.rawi.coder.clause;

/**
 * A stretch of a sentence's mentions that holds together.
 *
 * @param first its first mention
 * @param end one past its last mention
 * @param link what joins it to what stands before
 */
public record Clause(int first, int end, Link link) {
    /** How a clause hangs on what stands before it. */
    public enum Link {
        MAIN,
        AND,
        COMPLEMENT,
        RELATIVE,
        AFTER,
        CAUSE,
        RESULT,
        DURING,
        CONTRAST,
        WITH,
        PURPOSE,
        BEFORE,
        CONDITIONAL,
        TOPIC,
        QUOTE
    }

    public boolean contains(int mention) {
        return first <= mention && mention < end;
    }
}
