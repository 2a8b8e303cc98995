package org.rawi.reading.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whether bytes may hold Arabic, before anyone decodes or parses them: of a crawl of the world's news that is one page in
 * thirty. Counting bytes costs a hundredth of what parsing does.
 */
final class ArabicBytes {
    /** Fewer letters than this are a name in a menu of languages. */
    private static final int SOME = 40;

    private static final Pattern REFERENCE = Pattern.compile("&#(?:x06[0-9a-fA-F]{2}|1(?:5[3-9]|6|7)\\d{1,2});");

    private ArabicBytes() {}

    static boolean mayBeIn(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return true;
        }
        int letters = 0;
        int high = 0;
        int stray = 0;
        for (int i = 0; i < bytes.length && letters < SOME; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            high++;
            boolean pair = (bytes[i] & 0xFC) == 0xD8 && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80;
            letters += pair ? 1 : 0;
            boolean lead = (bytes[i] & 0xC0) == 0xC0 && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80;
            boolean follows = (bytes[i] & 0xC0) == 0x80 && i > 0 && bytes[i - 1] < 0;
            stray += lead || follows ? 0 : 1;
        }
        boolean singleBytes = stray > SOME && stray * 2 > high;
        return letters >= SOME || singleBytes || hasReferences(bytes);
    }

    /** Letters written as «&#1602;» count too. */
    private static boolean hasReferences(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains("&#")
                && REFERENCE.matcher(text).results().limit(SOME).count() >= SOME;
    }
}
