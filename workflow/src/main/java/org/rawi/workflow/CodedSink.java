package org.rawi.workflow;

import java.io.IOException;

/** Takes what is coded, in the order of reading. */
public interface CodedSink {
    /** Takes one thing that was read, with what was coded of it. */
    void accept(Coded coded) throws IOException;
}
