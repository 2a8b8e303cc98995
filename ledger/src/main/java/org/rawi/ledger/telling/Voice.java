package org.rawi.ledger.telling;

import java.util.Objects;

/**
 * A link of a telling's chain: who relays it, or who first said it.
 *
 * @param step 0 the outlet, then down; voices of equal step are named together
 * @param type outlet, agency, belligerent, military_source …
 * @param id actor or source id, or null
 * @param text the words as printed, or null
 */
public record Voice(int step, String type, String id, String text) {
    public Voice {
        Objects.requireNonNull(type);
    }
}
