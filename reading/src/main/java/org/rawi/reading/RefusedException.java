package org.rawi.reading;

/** Bytes that Rawi does not take for text, with the reason and what would be right. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String right;

    RefusedException(String reason, String right) {
        super(reason, null, false, false);
        this.right = right;
    }

    /** The failure that this is at {@code where}. */
    Reading.Failure failure(String what, String where) {
        return new Reading.Failure(what, where, getMessage(), right);
    }
}
