package org.rawi.reading.feed;

import java.util.Locale;

/** What stands before the first element of XML: instructions, comments, a document type. None of it is kept. */
final class Prolog {
    private static final String MARKS = "\u00EF\u00BB\u00BF\u00FE\u00FF";

    private Prolog() {}

    /** The name of the first element in {@code head}, in lower case and without its prefix; empty where there is none. */
    static String root(String head) {
        int at = 0;
        while (at >= 0 && at < head.length()) {
            if (Character.isWhitespace(head.charAt(at)) || MARKS.indexOf(head.charAt(at)) >= 0) {
                at++;
            } else if (head.startsWith("<?", at)) {
                at = behind(head, "?>", at);
            } else if (head.startsWith("<!--", at)) {
                at = behind(head, "-->", at);
            } else if (head.startsWith("<!", at)) {
                at = behindType(head, at);
            } else {
                return head.charAt(at) == '<' ? name(head, at + 1) : "";
            }
        }
        return "";
    }

    private static int behind(String head, String end, int from) {
        int at = head.indexOf(end, from);
        return at < 0 ? -1 : at + end.length();
    }

    /** A document type with what it declares inside brackets. */
    private static int behindType(String head, int from) {
        int depth = 0;
        for (int at = from; at < head.length(); at++) {
            char c = head.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '>' && depth <= 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private static String name(String head, int from) {
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to)) || "_-.:".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        String name = head.substring(from, to);
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
