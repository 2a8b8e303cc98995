package org.rawi.reading.plain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rawi.reading.RefusedException;

/** Text formats that are known and not read yet: better refused by name than coded as if their markup were prose. */
final class ForeignFormat {
    private static final String RIGHT =
            "plain text, a web page, a feed, JSON Lines, a JSON array of objects with «text», or CSV";
    private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*\\{\\s*\"");

    private ForeignFormat() {}

    static void refuse(String text) throws RefusedException {
        String start = text.substring(0, Math.min(text.length(), 256)).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml")) {
            throw new RefusedException("XML that is no feed", RIGHT);
        }
        if (JSON_ARRAY.matcher(start).lookingAt()) {
            throw new RefusedException(
                    "a JSON array whose first object has no «text», nor is one named by --map text=FIELD", RIGHT);
        }
    }
}
