package org.rawi.reading.fetch;

import java.time.Duration;
import org.rawi.reading.Source;

/**
 * How much is taken of one answer, and how long it may take.
 *
 * @param bytes how many bytes, as they come and unpacked
 * @param connecting how long a connection may take
 * @param answering how long all of an answer may take
 */
record Bounds(int bytes, Duration connecting, Duration answering) {
    static final Bounds USUAL = new Bounds(Source.RECORD_LIMIT, Duration.ofSeconds(15), Duration.ofSeconds(60));
}
