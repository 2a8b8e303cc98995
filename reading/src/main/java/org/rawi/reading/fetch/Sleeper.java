package org.rawi.reading.fetch;

import java.time.Duration;

/** Lets time pass; in tests it passes at once. */
public interface Sleeper {
    /** Returns when {@code time} has passed. */
    void sleep(Duration time) throws InterruptedException;
}
