package org.rawi.reading.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;

/** The texts that the cells of a workbook share, by their numbers. */
record SharedTexts(List<String> all) {
    /** Units in all: a workbook with more is kept as CSV, which is read row by row. */
    private static final long LIMIT = 64L * 1024 * 1024;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static SharedTexts of(Parts parts, String name) throws IOException {
        List<String> all = new ArrayList<>();
        Optional<Xml> part = parts.xml(name);
        if (part.isPresent()) {
            long units = 0;
            try (Xml xml = part.get()) {
                while (xml.next()) {
                    if (xml.opens("si")) {
                        StringBuilder text = new StringBuilder();
                        append(xml, "si", text);
                        all.add(unescaped(text.toString()));
                        units += text.length();
                        requireBound(units);
                    }
                }
            }
        }
        return new SharedTexts(all);
    }

    private static void requireBound(long units) throws RefusedException {
        if (units > LIMIT) {
            throw new RefusedException("a workbook with over 128 MiB of text", "the sheet saved as CSV");
        }
    }

    /** Appends the runs of a text up to the end of {@code element}; not how they are to be pronounced. */
    static void append(Xml xml, String element, StringBuilder text) throws IOException {
        boolean inText = false;
        while (xml.next() && !xml.closes(element)) {
            if (xml.opens("rPh")) {
                xml.skip();
            } else if (xml.opens("t") || xml.closes("t")) {
                inText = xml.opens();
            } else if (inText && xml.isText()) {
                text.append(xml.text());
            }
            if (text.length() > Source.RECORD_LIMIT) {
                throw new RefusedException("a cell over 16 MiB", "records of at most 16 MiB each");
            }
        }
    }

    /** The text number {@code index}; empty where there is none. */
    String text(String index) {
        boolean isThere = index.matches("\\d{1,9}") && Integer.parseInt(index) < all.size();
        return isThere ? all.get(Integer.parseInt(index)) : "";
    }

    /** «_x000D_» stands for a character that XML does not have. */
    static String unescaped(String text) {
        String plain = text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text).replaceAll(match -> {
                    char c = (char) Integer.parseInt(match.group(1), 16);
                    return c == '\r' ? "" : java.util.regex.Matcher.quoteReplacement(String.valueOf(c));
                });
        return plain;
    }
}
