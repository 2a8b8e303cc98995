package org.rawi.workflow;

/** A correction that is not taken, and what would be right. */
public final class RefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
