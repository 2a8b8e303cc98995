package org.rawi.reading.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The tags of a stream of markup, and what stands between them; the quickest reading that keeps CDATA and comments apart. */
final class Tags {
    private static final Pattern BARE_AMPERSAND = Pattern.compile("&(?!#?\\w{1,32};)");
    private static final int TAG_LIMIT = 64 * 1024;
    private static final int STRETCH = 8 * 1024;
    private static final int NONE = -2;

    private final FeedBounds bounds;
    private final Reader reader;
    private final Consumer<CharSequence> between;
    private final char[] buffer = new char[STRETCH];
    private final StringBuilder run = new StringBuilder();
    private int at;
    private int filled;
    private int pushed = NONE;
    private long read;
    private long line = 1;
    private String tag = "";

    /** @param between takes what stands between tags, piece by piece, comments and declarations left out */
    Tags(FeedBounds bounds, Reader reader, Consumer<CharSequence> between) {
        this.bounds = bounds;
        this.reader = reader;
        this.between = between;
    }

    /** The line that has been reached, from 1. */
    long line() {
        return line;
    }

    /** The tag that was read last, {@code <a href="…">}; empty where only a stretch between tags was. */
    String tag() {
        return tag;
    }

    /**
     * Reads to the end of the next tag, or a stretch of what stands before it; false at the end.
     *
     * @throws org.rawi.reading.RefusedException if it goes on beyond all bounds
     */
    boolean next() throws IOException {
        tag = "";
        run.setLength(0);
        for (int c = take(); c >= 0; c = take()) {
            if (c == '<') {
                passText();
                markup();
                return true;
            }
            run.append((char) c);
            if (run.length() >= STRETCH && (c <= ' ' || run.length() >= TAG_LIMIT)) {
                passText();
                return true;
            }
        }
        boolean any = run.length() > 0;
        passText();
        return any;
    }

    private void passText() {
        between.accept(mended(run));
        run.setLength(0);
    }

    /** «?a=1&section=2»: an ampersand that opens no reference stands for itself. */
    private static String mended(CharSequence text) {
        return BARE_AMPERSAND.matcher(text).replaceAll("&amp;");
    }

    private void pass() {
        if (run.length() > 0) {
            between.accept(run);
            run.setLength(0);
        }
    }

    private void markup() throws IOException {
        int first = take();
        if (first == '!') {
            declaration();
        } else if (first == '?') {
            skipTo("?>");
        } else if (first == '/' || first == '_' || first >= 0 && Character.isLetter(first)) {
            run.append('<').append((char) first);
            readTag();
        } else {
            push(first);
            run.append("&lt;");
            pass();
        }
    }

    private void readTag() throws IOException {
        int quote = NONE;
        for (int c = take(); c >= 0; c = take()) {
            run.append((char) c);
            if (c == quote) {
                quote = NONE;
            } else if (quote == NONE && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == NONE && c == '>') {
                tag = mended(run);
                run.setLength(0);
                return;
            }
            if (run.length() > TAG_LIMIT) {
                pass();
                return;
            }
        }
    }

    private void declaration() throws IOException {
        int first = take();
        int second = take();
        if (first == '-' && second == '-') {
            skipTo("-->");
        } else if (first == '[' && second == 'C') {
            between.accept("<![C");
            copyTo("]]>");
        } else {
            push(second);
            skipDeclaration();
        }
    }

    /** A document type with what it declares inside brackets. */
    private void skipDeclaration() throws IOException {
        int depth = 0;
        for (int c = take(); c >= 0 && (c != '>' || depth > 0); c = take()) {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
    }

    private void skipTo(String end) throws IOException {
        int matched = 0;
        for (int c = take(); c >= 0; c = take()) {
            matched = matched(end, matched, c);
            if (matched == end.length()) {
                return;
            }
        }
    }

    private void copyTo(String end) throws IOException {
        int matched = 0;
        for (int c = take(); c >= 0; c = take()) {
            run.append((char) c);
            matched = matched(end, matched, c);
            if (matched == end.length()) {
                break;
            }
            if (run.length() >= STRETCH) {
                pass();
            }
        }
        pass();
    }

    /** How many units of {@code end} stand there when {@code c} follows {@code before} of them: «]]]>» ends CDATA too. */
    private static int matched(String end, int before, int c) {
        if (c == end.charAt(before)) {
            return before + 1;
        }
        boolean again = before == 2 && c == end.charAt(1) && end.charAt(0) == end.charAt(1);
        return again ? before : c == end.charAt(0) ? 1 : 0;
    }

    private void push(int c) {
        pushed = c;
    }

    private int take() throws IOException {
        if (pushed != NONE) {
            int c = pushed;
            pushed = NONE;
            return c;
        }
        if (at == filled) {
            at = 0;
            filled = Math.max(0, reader.read(buffer));
            if (filled == 0) {
                return -1;
            }
        }
        char c = buffer[at++];
        if (++read > bounds.units()) {
            throw bounds.passed();
        }
        line += c == '\n' ? 1 : 0;
        return c;
    }
}
