package org.rawi.reading;

/**
 * What a message quotes of an input, made fit for one line on a terminal: an archive can name its entries as it likes, with line breaks
 * and with codes that clear the screen.
 */
final class OneLine {
    private static final int LONGEST = 400;

    private OneLine() {}

    /** {@code text} with each control character as «·», its middle left out where it is long. */
    static String of(String text) {
        String plain = text.chars().anyMatch(OneLine::breaks)
                ? text.codePoints()
                        .map(c -> breaks(c) ? '·' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, LONGEST / 2) + "…" + plain.substring(plain.length() - LONGEST / 2);
    }

    private static boolean breaks(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }
}
