package org.rawi.knowledge.frame;

import java.util.List;

/**
 * A text that a frame codes or must not code.
 *
 * @param sort example, near-miss, not or gap
 * @param text the text
 * @param expected lines such as «air_strike | who: russia.airforce»
 * @param published day of publication to code it with, or empty
 * @param outlet outlet to code it with, or empty
 * @param file file of the frame
 * @param line line of the example
 */
public record FrameExample(
        String sort, String text, List<String> expected, String published, String outlet, String file, int line) {
    public FrameExample {
        expected = List.copyOf(expected);
    }

    FrameExample expecting(String more) {
        List<String> all = new java.util.ArrayList<>(expected);
        all.add(more);
        return new FrameExample(sort, text, all, published, outlet, file, line);
    }
}
