package org.rawi.reading.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as bytes, before anyone knows their encoding: what is ASCII in it says what it is. */
final class PageBytes {
    private static final int PROLOG = 2048;
    private static final int META = 16 * 1024;

    /** Byte-order marks, white space, the XML declaration and comments may stand before the first tag. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[\\s\\u0000\\u00FF\\u00FE\\u00EF\\u00BB\\u00BF]+|<\\?xml[^>]*>|<!--.*?-->)*+<(?:!doctype\\s+html|html|head|body|frameset)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile(
            "<(?:html|head|body|meta|title|div|p|br|span|table|article|a|h[1-6]|font)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF|urlset)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private PageBytes() {}

    /** Whether a file that begins with {@code head} is a page. */
    static boolean isPage(byte[] head) {
        return OPENING.matcher(ascii(head, PROLOG)).find();
    }

    /** Whether it is markup of the web, though it may be a piece of a page only. */
    static boolean hasTags(byte[] head) {
        String start = ascii(head, head.length);
        return TAG.matcher(start).results().limit(3).count() > 1
                && !FEED.matcher(start).find();
    }

    /** The encoding that a media type or the page's own head names; the name of none that exists is no name. */
    static Charset declared(String type, byte[] bytes) {
        return named(type == null ? "" : type)
                .or(() -> named(ascii(bytes, META)))
                .orElse(Charset.forName("windows-1252"));
    }

    private static Optional<Charset> named(String text) {
        Matcher matcher = CHARSET.matcher(text.toLowerCase(Locale.ROOT));
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** What stands between the tags, scripts and styles left out, as bytes. */
    static byte[] words(byte[] bytes) {
        ByteArrayOutputStream words = new ByteArrayOutputStream(bytes.length / 2);
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] == '<') {
                at = skip(bytes, at);
                words.write(' ');
            } else {
                words.write(bytes[at++]);
            }
        }
        return words.toByteArray();
    }

    private static int skip(byte[] bytes, int from) {
        for (String raw : new String[] {"script", "style"}) {
            if (startsWith(bytes, from + 1, raw)) {
                return endOf(bytes, from, "</" + raw);
            }
        }
        return endOf(bytes, from, startsWith(bytes, from, "<!--") ? "-->" : ">");
    }

    /** One past the next {@code mark}; the end where none comes. */
    private static int endOf(byte[] bytes, int from, String mark) {
        int at = from + 1;
        while (at < bytes.length && !startsWith(bytes, at, mark)) {
            at++;
        }
        return Math.min(bytes.length, at + mark.length());
    }

    private static boolean startsWith(byte[] bytes, int from, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (from + i >= bytes.length || (bytes[from + i] | 0x20) != (ascii.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes as characters; the zeros of UTF-16 left out. */
    private static String ascii(byte[] bytes, int limit) {
        String text = new String(bytes, 0, Math.min(limit, bytes.length), StandardCharsets.ISO_8859_1);
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
