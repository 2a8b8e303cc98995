package org.rawi.reading.pdf;

/**
 * One sign of a page. The page's upper left corner is 0, 0.
 *
 * @param text what it is for a reader, «لا» for the one sign «ﻻ»
 * @param left where it begins
 * @param right where it ends
 * @param base the height of the line on which it stands
 * @param size the size of its font
 * @param space how wide the font's space is
 * @param turn how far it is turned, in degrees
 */
record Glyph(String text, float left, float right, float base, float size, float space, int turn) {
    boolean isSpace() {
        return text.isBlank();
    }

    /** Whether it stands over or under another, as a vowel sign does. */
    boolean isMark() {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    float middle() {
        return (left + right) / 2;
    }

    float top() {
        return base - 0.8f * size;
    }

    float bottom() {
        return base + 0.25f * size;
    }

    /** The same with the marks that stand on it. */
    Glyph with(String marks) {
        return new Glyph(text + marks, left, right, base, size, space, turn);
    }
}
