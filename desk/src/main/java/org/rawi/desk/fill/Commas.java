package org.rawi.desk.fill;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Puts a comma before every line but the first, and does not close what it writes to. */
final class Commas extends FilterOutputStream {
    private boolean any;
    private boolean ended;

    Commas(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        if (ended || !any) {
            if (any) {
                out.write(',');
            }
            out.write('\n');
            any = true;
            ended = false;
        }
        if (b == '\n') {
            ended = true;
        } else {
            out.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(bytes[i]);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
