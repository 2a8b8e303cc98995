package org.rawi.reading.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Text of a field, which feeds write plain, as HTML, as HTML escaped once or twice, or as elements of its own. */
final class Markup {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][\\w:-]*(?:\\s[^<>]*)?/?>");
    private static final Pattern ESCAPED = Pattern.compile("&lt;(?:/?(?:p|br|div|a|img|span|strong|b|h[1-6]))\\b");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\w+|[a-zA-Z]\\w*);");
    private static final Pattern BREAK = Pattern.compile("\r?\n");

    private Markup() {}

    /** The HTML in {@code field}. */
    static String html(Element field) {
        return field.childrenSize() > 0 ? field.html() : html(field.wholeText());
    }

    /** {@code text} as HTML, whatever it is. */
    static String html(String text) {
        if (TAG.matcher(text).find()) {
            return text;
        }
        if (ESCAPED.matcher(text).find()) {
            return Parser.unescapeEntities(text, false);
        }
        return REFERENCE.matcher(text).find() ? broken(text) : plain(text);
    }

    /** Text without markup as HTML, each of its lines a line; nothing of null. */
    static String plain(String text) {
        return text == null ? "" : broken(Entities.escape(text));
    }

    private static String broken(String text) {
        return BREAK.matcher(text.strip()).replaceAll("<br>");
    }

    /** The words in {@code field}, without markup. */
    static String words(Element field) {
        return field.childrenSize() > 0 ? field.text().strip() : words(field.wholeText());
    }

    /** The words of {@code text}, without markup. */
    static String words(String text) {
        boolean marked = TAG.matcher(text).find() || REFERENCE.matcher(text).find();
        String words = marked ? Jsoup.parseBodyFragment(text).text() : text;
        return words.strip().replaceAll("[\\s\\u00A0]+", " ");
    }
}
