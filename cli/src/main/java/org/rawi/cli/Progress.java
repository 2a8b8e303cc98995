package org.rawi.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.rawi.reading.input.Inputs;

/** Who is waiting sees how far it is: a bar where there is a terminal, else one line a step. */
interface Progress {
    /** Shows how far the run is. */
    void show(Summary summary);

    /** Says one line. */
    void say(String line);

    /** Clears what should not stay. */
    void end();

    static Progress of(Console console, Inputs inputs) {
        return console.errIsTerminal() ? new Bar(console.err(), inputs, System::nanoTime) : new Steps(console.err());
    }

    /** One line for every thousand documents. */
    final class Steps implements Progress {
        private static final int STEP = 1000;

        private final PrintStream err;
        private int said;

        Steps(PrintStream err) {
            this.err = err;
        }

        @Override
        public void show(Summary summary) {
            if (summary.documents() >= said + STEP) {
                said = summary.documents();
                say("coded " + said + " documents, " + summary.skipped() + " skipped, " + summary.failed() + " failed, "
                        + summary.claims() + " claims");
            }
        }

        @Override
        public void say(String line) {
            err.println(line);
        }

        @Override
        public void end() {
            err.flush();
        }
    }

    /** Done, skipped, failed, rate and time left, on one line that is written over and over. */
    final class Bar implements Progress {
        private static final long PERIOD = 100_000_000L;
        private static final int CELLS = 20;

        private final PrintStream err;
        private final Inputs inputs;
        private final OptionalLong size;
        private final LongSupplier clock;
        private final long began;
        private long shown;

        Bar(PrintStream err, Inputs inputs, LongSupplier clock) {
            this.err = err;
            this.inputs = inputs;
            this.size = inputs.size();
            this.clock = clock;
            this.began = clock.getAsLong();
            this.shown = began;
        }

        @Override
        public void show(Summary summary) {
            long now = clock.getAsLong();
            if (now - shown < PERIOD) {
                return;
            }
            shown = now;
            double seconds = (now - began) / 1e9;
            err.print("\r\u001b[K" + share() + summary.documents() + " done, " + summary.skipped() + " skipped, "
                    + summary.failed() + " failed, "
                    + String.format(Locale.ROOT, "%.1f/s", summary.documents() / seconds)
                    + left(seconds));
            err.flush();
        }

        private double part() {
            return size.isEmpty() || size.getAsLong() == 0
                    ? -1
                    : Math.min(1, (double) inputs.bytesRead() / size.getAsLong());
        }

        private String share() {
            double part = part();
            if (part < 0) {
                return "";
            }
            int full = (int) (part * CELLS);
            return "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] ";
        }

        private String left(double seconds) {
            double part = part();
            if (part <= 0.01) {
                return "";
            }
            long left = Math.round(seconds * (1 - part) / part);
            return String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
        }

        @Override
        public void say(String line) {
            err.println("\r\u001b[K" + line);
        }

        @Override
        public void end() {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
