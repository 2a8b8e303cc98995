package org.rawi.reading.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body whose length was said before. */
final class Sized extends FilterInputStream {
    private long left;

    Sized(InputStream in, long length) {
        super(in);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = in.read(buffer, from, (int) Math.min(left, length));
        if (read < 0) {
            throw new EOFException("the connection ended within the answer");
        }
        left -= read;
        return read;
    }
}
