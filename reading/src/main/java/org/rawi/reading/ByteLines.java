package org.rawi.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Lines of a stream as bytes, one by one; of a line over the limit only its length is kept. */
public final class ByteLines {
    /** A line of more than this is no record of anything, and may be one that never ends. */
    private static final long ENDLESS = 1L << 30;

    private final InputStream bytes;
    private final int limit;
    private final byte[] buffer = new byte[Source.HEAD];
    private int next;
    private int filled;
    private long number;

    public ByteLines(InputStream bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    /**
     * One line.
     *
     * @param number its number, from 1
     * @param length how many bytes it has, its line break left out
     * @param kept the bytes, read-only; empty where the line is over the limit
     */
    public record Line(long number, long length, ByteBuffer kept) {
        public boolean isOverLimit() {
            return length > kept.capacity();
        }

        public byte[] bytes() {
            byte[] copy = new byte[kept.capacity()];
            kept.get(0, copy);
            return copy;
        }
    }

    /** The next line, or empty at the end. */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
        long length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = lineBreak();
            length += end - next;
            if (length > ENDLESS) {
                throw new RefusedException(
                        "a record without end, given up after 1 GiB",
                        "records of at most 16 MiB each, parted by line breaks");
            }
            if (length <= limit) {
                kept.write(buffer, next, end - next);
            } else {
                kept = new ByteArrayOutputStream(0);
            }
            next = end;
            if (end < filled) {
                next++;
                break;
            }
        }
        return any
                ? Optional.of(new Line(
                        ++number, length, ByteBuffer.wrap(kept.toByteArray()).asReadOnlyBuffer()))
                : Optional.empty();
    }

    private int lineBreak() {
        int end = next;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        if (next < filled) {
            return true;
        }
        next = 0;
        filled = Math.max(0, bytes.read(buffer));
        return filled > 0;
    }
}
