package org.rawi.reading.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What comes next of a stream, held as far as somebody has looked ahead. Each byte is read once and moved few times. */
final class ByteWindow {
    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[2 * CHUNK];
    private int from;
    private int to;
    private boolean isEnded;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** Looks {@code length} bytes ahead; gives how many are held, which are fewer only where the stream ends. */
    int hold(int length) throws IOException {
        while (to - from < length && !isEnded) {
            makeRoom(length);
            int read = in.read(buffer, to, Math.min(CHUNK, buffer.length - to));
            isEnded = read < 0;
            to += Math.max(0, read);
        }
        return to - from;
    }

    private void makeRoom(int length) {
        if (from + length > buffer.length) {
            byte[] target = length > buffer.length ? new byte[Math.max(length, 2 * buffer.length)] : buffer;
            System.arraycopy(buffer, from, target, 0, to - from);
            to -= from;
            from = 0;
            buffer = target;
        }
    }

    /** The byte {@code offset} bytes ahead, which is held. */
    byte at(int offset) {
        return buffer[from + offset];
    }

    /** Whether {@code mark} stands {@code offset} bytes ahead, as far as is held. */
    boolean startsWith(byte[] mark, int offset) {
        int start = from + offset;
        return start + mark.length <= to && Arrays.equals(buffer, start, start + mark.length, mark, 0, mark.length);
    }

    /** Where {@code mark} first stands within the next {@code length} bytes, which are held; -1 where it does not. */
    int indexOf(byte[] mark, int length) {
        for (int i = 0; i + mark.length <= length; i++) {
            if (buffer[from + i] == mark[0] && startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Moves on by {@code length} bytes, which are held. */
    void skip(int length) {
        from += length;
    }

    /** The next {@code length} bytes, which are held; moves on behind them. */
    byte[] take(int length) {
        byte[] taken = Arrays.copyOfRange(buffer, from, from + length);
        from += length;
        return taken;
    }
}
