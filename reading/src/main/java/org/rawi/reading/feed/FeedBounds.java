package org.rawi.reading.feed;

import org.rawi.reading.RefusedException;

/**
 * How far a feed is read, so that one without end comes to one.
 *
 * @param entries how many entries
 * @param units how many characters, or bytes where it is JSON
 */
record FeedBounds(int entries, long units) {
    private static final int MEBI = 1024 * 1024;

    /** More than any feed has, and any export of a whole site in the form of one. */
    static final FeedBounds USUAL = new FeedBounds(10_000, 256L * MEBI);

    /** Refuses what goes on beyond these. */
    RefusedException passed() {
        return new RefusedException(
                "given up: it goes on beyond all bounds, as a feed without end does; what stands before is read",
                "a feed of at most " + entries + " entries and " + units / MEBI + " MiB");
    }
}
