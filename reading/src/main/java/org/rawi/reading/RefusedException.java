package org.rawi.reading;

import java.io.IOException;

/** Bytes that Rawi does not take, with the reason and what would be right. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String right;

    /**
     * @param reason why they are refused, «binary: byte 0x00 at offset 17»
     * @param right what would be right, «text in UTF-8»
     */
    public RefusedException(String reason, String right) {
        super(reason);
        this.right = right;
    }

    /** It is made once for each broken record, and nobody asks where. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** The same, at {@code place} of what is read. */
    public RefusedException at(String place) {
        return new RefusedException(place + ": " + getMessage(), right);
    }

    /** What would be right, «text in UTF-8». */
    public String right() {
        return right;
    }

    /** One line that says it all: «not text; right would be text in UTF-8». */
    public String line() {
        return getMessage() + "; right would be " + right;
    }

    /** The failure that this is at {@code where}. */
    public Reading.Failure failure(String what, String where) {
        return new Reading.Failure(what, where, getMessage(), right);
    }
}
