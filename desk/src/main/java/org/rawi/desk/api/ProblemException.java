package org.rawi.desk.api;

/** Why a program gets no answer. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    ProblemException(int status, String detail) {
        super(detail);
        this.status = status;
    }

    int status() {
        return status;
    }
}
