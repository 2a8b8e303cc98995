package org.rawi.ledger.disagreement;

/** A value of a field. Equal values are one stance. */
interface Value {
    /** It in words. */
    String text();

    /** Whether both can be so; the same whichever comes first. */
    boolean agreesWith(Value other);

    /** A value that agrees with itself alone: an outcome, whether at all. */
    record Word(String text) implements Value {
        @Override
        public boolean agreesWith(Value other) {
            return equals(other);
        }
    }
}
