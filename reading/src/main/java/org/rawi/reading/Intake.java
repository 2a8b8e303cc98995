package org.rawi.reading;

/** Takes what a {@link Format} yields, in the order of the source. */
public interface Intake {
    /** Takes one document, failure, skip or notice. */
    void accept(Reading reading);

    /** Reads {@code inner} by its own format and takes all that comes of it; what is wrong with it is told, not thrown. */
    void open(Source inner);
}
