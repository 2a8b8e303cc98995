package org.rawi.reading.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private static final byte[] NEXT = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_LIMIT = 64 * 1024;
    private static final int BLOCK_LIMIT = Source.RECORD_LIMIT + HEADER_LIMIT;
    private static final Pattern LENGTH = Pattern.compile(
            "^Content-Length:[ \t]*(\\d{1,15})[ \t]*\r?$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final InputStream in;
    private byte[] pending = new byte[0];
    private int at;

    RecordFrames(InputStream in) {
        this.in = in;
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
        byte[] block = read(length);
        if (block.length == length && endsHere()) {
            return new Frame(header, block, null, true);
        }
        int next = indexOf(block, NEXT);
        if (next >= 0) {
            unread(Arrays.copyOfRange(block, next + 1, block.length));
            String fault = "Content-Length says " + length + ", and the next record begins after " + next;
            return new Frame(header, Arrays.copyOf(block, next), fault, true);
        }
        return block.length < length
                ? new Frame(header, block, "cut off after " + block.length + " of " + length + " bytes", false)
                : new Frame(header, block, null, true);
    }

    /** A record that is too long to be held; where its length lies, it ends at the next. */
    private Frame oversized(String header, long length) throws IOException {
        long left = length;
        byte[] before = new byte[0];
        while (left > 0) {
            byte[] chunk = read((int) Math.min(left, HEADER_LIMIT));
            if (chunk.length == 0) {
                return broken(header, "cut off after " + (length - left) + " of " + length + " bytes");
            }
            left -= chunk.length;
            byte[] joined = join(before, chunk);
            int next = indexOf(joined, NEXT);
            if (next >= 0) {
                unread(Arrays.copyOfRange(joined, next + 1, joined.length));
                return broken(header, "Content-Length says " + length + ", and the next record begins before");
            }
            before = Arrays.copyOfRange(joined, Math.max(0, joined.length - NEXT.length), joined.length);
        }
        return broken(header, "a single record over 16 MiB");
    }

    /** Whether nothing but line breaks stands before the next record or the end; leaves all as it is. */
    private boolean endsHere() throws IOException {
        byte[] ahead = read(START.length + 4);
        unread(ahead);
        int from = 0;
        while (from < ahead.length && isBreak(ahead[from])) {
            from++;
        }
        int length = Math.min(START.length, ahead.length - from);
        return Arrays.equals(ahead, from, from + length, START, 0, length);
    }

    /** Moves on to the first line of a record; gives how many bytes that are no line breaks were passed over. */
    private long toStart() throws IOException {
        long strange = 0;
        boolean atLine = true;
        int matched = 0;
        for (int b = readByte(); b >= 0; b = readByte()) {
            if ((atLine || matched > 0) && b == START[matched]) {
                matched++;
                atLine = false;
                if (matched == START.length) {
                    unread(START);
                    return strange;
                }
            } else {
                strange += matched + (isBreak((byte) b) ? 0 : 1);
                matched = 0;
                atLine = b == '\n';
            }
        }
        return strange + matched;
    }

    /** The lines down to the empty one; empty at the end of the file. */
    private Optional<String> header() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream(512);
        int breaks = 0;
        while (breaks < 2 && header.size() < HEADER_LIMIT) {
            int b = readByte();
            if (b < 0) {
                break;
            }
            header.write(b);
            breaks = b == '\n' ? breaks + 1 : b == '\r' ? breaks : 0;
        }
        String text = header.toString(StandardCharsets.UTF_8);
        if (breaks < 2 && header.size() > 0) {
            int next = indexOf(header.toByteArray(), NEXT);
            unread(next < 0 ? new byte[0] : Arrays.copyOfRange(header.toByteArray(), next + 1, header.size()));
            return Optional.of("");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private int readByte() throws IOException {
        return at < pending.length ? pending[at++] & 0xFF : in.read();
    }

    private byte[] read(int length) throws IOException {
        int held = Math.min(length, pending.length - at);
        byte[] first = Arrays.copyOfRange(pending, at, at + held);
        at += held;
        return held == length ? first : join(first, in.readNBytes(length - held));
    }

    private void unread(byte[] bytes) {
        pending = join(bytes, Arrays.copyOfRange(pending, at, pending.length));
        at = 0;
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static boolean isBreak(byte b) {
        return b == '\r' || b == '\n';
    }

    private static int indexOf(byte[] bytes, byte[] mark) {
        for (int i = 0; i + mark.length <= bytes.length; i++) {
            if (bytes[i] == mark[0] && Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
        return -1;
    }
}
