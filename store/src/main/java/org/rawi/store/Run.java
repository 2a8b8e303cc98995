package org.rawi.store;

import java.time.Instant;
import java.util.Objects;
import org.rawi.model.Coding;

/**
 * A run of the coder over documents.
 *
 * @param no its number, from 1
 * @param coding which coder with which knowledge
 * @param options what was asked for, in words
 * @param began when it began
 * @param ended when it ended, or null where it goes on or was killed
 * @param done documents coded
 * @param skipped documents passed over, such as those that were coded already
 * @param failed what could not be read or coded
 * @param claims claims made
 */
public record Run(
        long no,
        Coding coding,
        String options,
        Instant began,
        Instant ended,
        long done,
        long skipped,
        long failed,
        long claims) {
    public Run {
        Objects.requireNonNull(coding);
        Objects.requireNonNull(options);
        Objects.requireNonNull(began);
    }

    /**
     * Something that a run could not read or code.
     *
     * @param what what was to be read, «file»
     * @param where file, and line where it is one of several
     * @param reason why not
     * @param right what would be right
     */
    public record Failure(String what, String where, String reason, String right) {}
}
