package org.rawi.reading.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body that comes in pieces, each behind its length: {@code 1a\r\n…\r\n0\r\n\r\n}. */
final class Chunks extends InputStream {
    private static final int LONGEST_LINE = 4096;

    private final InputStream in;
    private long left;
    private boolean isFirst = true;
    private boolean isEnded;

    Chunks(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (left == 0 && !isEnded) {
            next();
        }
        if (isEnded) {
            return -1;
        }
        int read = in.read(buffer, from, (int) Math.min(left, length));
        if (read < 0) {
            throw new EOFException("the connection ended within the answer");
        }
        left -= read;
        return read;
    }

    private void next() throws IOException {
        if (!isFirst) {
            AnswerHead.line(in, LONGEST_LINE);
        }
        isFirst = false;
        String length = AnswerHead.line(in, LONGEST_LINE).split(";", 2)[0].strip();
        try {
            left = Long.parseLong(length, 16);
        } catch (NumberFormatException broken) {
            throw new IOException("broken pieces of an answer", broken);
        }
        if (left < 0) {
            throw new IOException("broken pieces of an answer");
        }
        isEnded = left == 0;
    }
}
