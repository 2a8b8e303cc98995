package org.rawi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * Timings of one thing done over and over, after runs that are not counted: what is hot by then stays hot.
 *
 * @param nanos each run's time, the shortest first
 */
@SuppressWarnings("ArrayRecordComponent") // the arrays stay in this package, and no one compares them
record Sample(long[] nanos) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_A_MILLI = 1e6;

    /** What runs give goes here, so that no compiler can leave them out. */
    @SuppressWarnings("unused")
    private static volatile int sink;

    /** Times {@code runs} runs after {@code warmUp} that are not counted. */
    static Sample of(int warmUp, int runs, IntSupplier work) {
        for (int i = 0; i < warmUp; i++) {
            sink = work.getAsInt();
        }
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = cpu();
            sink = work.getAsInt();
            nanos[i] = cpu() - start;
        }
        return ofNanos(nanos);
    }

    /** Processor time of this thread: what else the machine does counts little, and waiting not at all. */
    static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    static Sample ofNanos(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    /** The run in the middle, in milliseconds. */
    double median() {
        return nanos[nanos.length / 2] / NANOS_A_MILLI;
    }

    double least() {
        return nanos[0] / NANOS_A_MILLI;
    }

    double most() {
        return nanos[nanos.length - 1] / NANOS_A_MILLI;
    }
}
