package org.rawi.reading.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.reading.Source;

/**
 * The records of a WARC file, one by one, found by their own first line «WARC/1.0»: a length that lies, a header that is broken or
 * bytes between two records cost one record at most, and reading goes on at the next.
 */
final class RecordFrames {
    private static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEXT = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

    /** At most so many line breaks stand between two records. */
    private static final int BREAKS = 4;

    private static final int HEADER_LIMIT = 64 * 1024;
    private static final int BLOCK_LIMIT = Source.RECORD_LIMIT + HEADER_LIMIT;
    private static final Pattern LENGTH = Pattern.compile(
            "^Content-Length:[ \t]*(\\d{1,15})[ \t]*\r?$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final ByteWindow window;

    RecordFrames(InputStream in) {
        this.window = new ByteWindow(in);
    }

    /** One record: its header, what follows it, and what is wrong with it. */
    static final class Frame {
        private final String header;
        private final byte[] block;
        private final String fault;
        private final boolean isWhole;

        private Frame(String header, byte[] block, String fault, boolean isWhole) {
            this.header = header;
            this.block = block;
            this.fault = fault;
            this.isWhole = isWhole;
        }

        /** Its first line and its fields. */
        String header() {
            return header;
        }

        /** What follows them; not to be written to. */
        byte[] block() {
            return block;
        }

        /** What is wrong with it, or empty. */
        Optional<String> fault() {
            return Optional.ofNullable(fault);
        }

        /** Whether the block is all there. */
        boolean isWhole() {
            return isWhole;
        }
    }

    /** The next record, or empty at the end. */
    Optional<Frame> next() throws IOException {
        long strange = toStart();
        if (strange > 0) {
            return Optional.of(broken("", strange + " bytes that belong to no record"));
        }
        Optional<String> header = header();
        if (header.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong length = length(header.get());
        if (length.isEmpty()) {
            return Optional.of(broken(header.get(), "a header that does not end or says no Content-Length"));
        }
        return Optional.of(
                length.getAsLong() > BLOCK_LIMIT
                        ? oversized(header.get(), length.getAsLong())
                        : block(header.get(), (int) length.getAsLong()));
    }

    private static Frame broken(String header, String fault) {
        return new Frame(header, new byte[0], fault, false);
    }

    private static OptionalLong length(String header) {
        Matcher length = LENGTH.matcher(header);
        return length.find() ? OptionalLong.of(Long.parseLong(length.group(1))) : OptionalLong.empty();
    }

    private Frame block(String header, int length) throws IOException {
        int held = Math.min(length, window.hold(length + START.length + BREAKS));
        if (held == length && endsAt(length)) {
            return new Frame(header, window.take(length), null, true);
        }
        int next = window.indexOf(NEXT, held);
        if (next >= 0) {
            Frame frame = new Frame(header, window.take(next), lies(length) + " after " + next, true);
            window.skip(1);
            return frame;
        }
        if (held < length) {
            return new Frame(header, window.take(held), cutOff(held, length), false);
        }
        return window.startsWith(END, length)
                ? new Frame(header, window.take(length), null, true)
                : longer(header, length);
    }

    /** A record whose length says less than it has: it ends at the next, or with the file. */
    private Frame longer(String header, int length) throws IOException {
        int held = window.hold(BLOCK_LIMIT);
        int next = window.indexOf(NEXT, Math.min(held, BLOCK_LIMIT));
        if (next < 0 && held >= BLOCK_LIMIT) {
            return new Frame(header, window.take(length), null, true);
        }
        String fault = next < 0
                ? "Content-Length says " + length + ", and the file ends after " + held
                : lies(length) + " after " + next;
        return new Frame(header, window.take(next < 0 ? held : next), fault, true);
    }

    /** A record that is too long to be held; where its length lies, it ends at the next. */
    private Frame oversized(String header, long length) throws IOException {
        long left = length;
        while (left > 0) {
            int held = (int) Math.min(left, window.hold(HEADER_LIMIT));
            int next = window.indexOf(NEXT, held);
            if (next >= 0) {
                window.skip(next + 1);
                return broken(header, lies(length) + " before");
            }
            if (held == 0) {
                return broken(header, cutOff(length - left, length));
            }
            int passed = left > held ? Math.max(1, held - NEXT.length) : held;
            window.skip(passed);
            left -= passed;
        }
        return broken(header, "a single record over 16 MiB");
    }

    private static String lies(long length) {
        return "Content-Length says " + length + ", and the next record begins";
    }

    private static String cutOff(long held, long length) {
        return "cut off after " + held + " of " + length + " bytes";
    }

    /** Whether nothing but line breaks stands between {@code at} and the next record or the end. */
    private boolean endsAt(int at) throws IOException {
        int end = Math.min(window.hold(at + START.length + BREAKS), at + START.length + BREAKS);
        int from = at;
        while (from < end && isBreak(window.at(from))) {
            from++;
        }
        for (int i = 0; i < START.length && from + i < end; i++) {
            if (window.at(from + i) != START[i]) {
                return false;
            }
        }
        return true;
    }

    /** Moves on to the first line of a record; gives how many bytes that are no line breaks were passed over. */
    private long toStart() throws IOException {
        long strange = 0;
        boolean atLine = true;
        while (window.hold(START.length) > 0) {
            if (atLine && window.startsWith(START, 0)) {
                return strange;
            }
            byte passed = window.at(0);
            strange += isBreak(passed) ? 0 : 1;
            atLine = passed == '\n';
            window.skip(1);
        }
        return strange;
    }

    /** The lines down to the empty one, «» where none comes; empty at the end of the file. */
    private Optional<String> header() throws IOException {
        int size = 0;
        int breaks = 0;
        while (breaks < 2 && size < HEADER_LIMIT && window.hold(size + NEXT.length) > size) {
            byte b = window.at(size);
            if (b == '\n' && window.startsWith(NEXT, size)) {
                window.skip(size + 1);
                return Optional.of("");
            }
            size++;
            breaks = b == '\n' ? breaks + 1 : b == '\r' ? breaks : 0;
        }
        if (size == 0) {
            return Optional.empty();
        }
        String text = new String(window.take(size), StandardCharsets.UTF_8);
        return Optional.of(breaks < 2 ? "" : text);
    }

    private static boolean isBreak(byte b) {
        return b == '\r' || b == '\n';
    }
}
