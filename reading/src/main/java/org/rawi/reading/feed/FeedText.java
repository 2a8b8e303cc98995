package org.rawi.reading.feed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.reading.Decoder;
import org.rawi.reading.Source;

/**
 * A feed's bytes as characters. What the first of them show goes before what the feed or its server declares: many that moved to
 * another encoding kept the name of the old one.
 *
 * @param reader the characters, a byte-order mark left out
 * @param notice what the user should know of the encoding, or empty
 */
record FeedText(Reader reader, Optional<String> notice) {
    private static final Pattern CHARSET = Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int DECLARATION = 256;

    static FeedText of(Source source) throws IOException {
        byte[] head = source.head();
        Charset wide = wide(head);
        if (wide != null) {
            return new FeedText(new InputStreamReader(source.bytes(), wide), Optional.empty());
        }
        byte[] shown = head.length < Source.HEAD ? head : toLastTag(head);
        Charset declared = declared(source, shown);
        Decoder.Decoded decoded = Decoder.decode(shown, declared, arabic(shown));
        boolean ascii = decoded.charset().equals(StandardCharsets.UTF_8) && isAscii(shown);
        Reader reader = new InputStreamReader(source.bytes(), ascii ? declared : decoded.charset());
        return new FeedText(reader, decoded.notice());
    }

    /** UTF-16 without a mark, as XML allows it. */
    private static Charset wide(byte[] head) {
        if (head.length < 2 || head[0] != 0 && head[1] != 0) {
            return null;
        }
        return head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** Up to its last ASCII sign of markup, since the end may stand within a letter. */
    private static byte[] toLastTag(byte[] head) {
        int end = head.length;
        while (end > 1 && head[end - 1] != '>' && head[end - 1] != '<') {
            end--;
        }
        return end > 1 ? Arrays.copyOf(head, end) : head;
    }

    private static Charset declared(Source source, byte[] head) {
        String type = source.wrapper().type();
        String start = new String(head, 0, Math.min(DECLARATION, head.length), StandardCharsets.ISO_8859_1);
        return named(type == null ? "" : type)
                .or(() -> start.contains("<?xml") ? named(start) : Optional.empty())
                .orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> named(String text) {
        Matcher matcher = CHARSET.matcher(text.toLowerCase(Locale.ROOT));
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The bytes that are no ASCII, with spaces for the rest: by their words the old encodings are told apart. */
    private static byte[] arabic(byte[] head) {
        byte[] words = new byte[head.length];
        for (int i = 0; i < head.length; i++) {
            words[i] = head[i] < 0 ? head[i] : (byte) ' ';
        }
        return words;
    }

    private static boolean isAscii(byte[] head) {
        for (byte b : head) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
