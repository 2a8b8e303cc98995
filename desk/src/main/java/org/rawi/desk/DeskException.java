package org.rawi.desk;

/** The desk cannot be opened or closed. */
public final class DeskException extends RuntimeException {
    public DeskException(String message, Throwable cause) {
        super(message, cause);
    }
}
