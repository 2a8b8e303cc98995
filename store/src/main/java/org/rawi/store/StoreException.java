package org.rawi.store;

/** A data set that cannot be opened, read or written: «syria.rawi: no data set of Rawi; right would be …». */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param where the data set
     * @param reason what is wrong with it
     * @param right what would be right
     */
    public StoreException(String where, String reason, String right) {
        super(where + ": " + reason + "; right would be " + right);
    }

    /** What the database says. */
    public StoreException(String where, Exception cause) {
        super(where + ": " + cause.getMessage(), cause);
    }
}
