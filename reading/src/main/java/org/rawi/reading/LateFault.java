package org.rawi.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream whose faults come late: what stands before the fault is handed on first, so that of a compressed file that is cut off
 * everything to the cut is read.
 */
final class LateFault extends FilterInputStream {
    /** What decompression gives at once; of a chunk with a fault in it, what comes before the fault is lost. */
    private static final int CHUNK = 512;

    private IOException fault;

    LateFault(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        int done = 0;
        try {
            while (done < length) {
                int read = in.read(buffer, from + done, Math.min(CHUNK, length - done));
                if (read < 0) {
                    return done == 0 ? -1 : done;
                }
                done += read;
            }
        } catch (IOException late) {
            if (done == 0) {
                throw late;
            }
            fault = late;
        }
        return done;
    }

    /** Nothing is known to be there without a fault: nobody is to read on because of it. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
