package org.rawi.cli;

import java.io.IOException;

/** Takes what is coded, in the order of reading. */
interface CodedSink {
    void accept(Coded coded) throws IOException;
}
