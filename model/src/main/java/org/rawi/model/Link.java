package org.rawi.model;

import java.util.Objects;

/**
 * One link of the chain from the outlet down to who first said it.
 *
 * @param step 0 the outlet, then down; links of equal step are named together
 * @param type outlet, agency, media, belligerent, official, spokesperson, military_source …
 * @param id actor or source id, or null
 * @param words the words as printed, or null for an outlet known from outside the text
 */
public record Link(int step, String type, String id, Words words) {
    public Link {
        Objects.requireNonNull(type);
    }
}
