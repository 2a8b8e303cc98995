package org.rawi.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much has come out of compressed data against how much went in, over all layers of one file, and the bounds of both:
 * a «zip bomb» of forty kilobytes is given up after 32 MiB, not after petabytes.
 *
 * <p>The ratio is taken over the whole file, so that layers inside one another cannot hide it. Arabic text compresses five to
 * ten times, a page of repeated rows some fifty times; deflate itself ends at 1,032.
 */
public final class Expansion {
    private static final long MAX_RATIO = 200;
    private static final long FLOOR = 32L * 1024 * 1024;
    private static final long MAX_BYTES = 1L << 40;
    private static final String RIGHT = "an archive that expands at most " + MAX_RATIO + " times and to at most 1 TiB";

    private final AtomicLong in = new AtomicLong();
    private final AtomicLong out = new AtomicLong();

    /** {@code bytes} as they stand in the file; what is read of them is what went in. */
    InputStream packed(InputStream bytes) {
        return new Counted(bytes, in, false);
    }

    /** {@code bytes} as a layer of compression gives them; refuses to go on once a bound is passed. */
    InputStream unpacked(InputStream bytes) {
        return new Counted(bytes, out, true);
    }

    private void check() throws RefusedException {
        if (out.get() > MAX_BYTES || out.get() > FLOOR && out.get() / MAX_RATIO > in.get()) {
            throw new RefusedException(
                    "given up: " + in.get() + " bytes have grown to " + out.get() + ", as in a compression bomb",
                    RIGHT);
        }
    }

    private final class Counted extends FilterInputStream {
        private final AtomicLong count;
        private final boolean isChecked;

        Counted(InputStream bytes, AtomicLong count, boolean isChecked) {
            super(bytes);
            this.count = count;
            this.isChecked = isChecked;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (isChecked) {
                check();
            }
            int read = in.read(buffer, from, length);
            count.addAndGet(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            long left = n;
            byte[] thrownAway = new byte[(int) Math.min(Source.HEAD, Math.max(1, n))];
            while (left > 0) {
                int read = read(thrownAway, 0, (int) Math.min(left, thrownAway.length));
                if (read < 0) {
                    break;
                }
                left -= read;
            }
            return n - left;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
