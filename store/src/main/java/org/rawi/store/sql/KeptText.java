package org.rawi.store.sql;

/**
 * A text as both databases can keep it: what is no character (a zero unit, half a surrogate pair) is «�», one unit for one, so that
 * every offset holds.
 */
final class KeptText {
    private static final char REPLACEMENT = '\uFFFD';

    private KeptText() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isNone(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder kept = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isNone(text, i)) {
                kept.setCharAt(i, REPLACEMENT);
            }
        }
        return kept.toString();
    }

    private static boolean isNone(String text, int i) {
        char unit = text.charAt(i);
        if (Character.isHighSurrogate(unit)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return unit == 0;
    }
}
