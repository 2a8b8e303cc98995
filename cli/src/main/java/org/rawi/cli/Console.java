package org.rawi.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The streams of one run of the command, and what they are joined to.
 *
 * @param in standard input
 * @param out where results go
 * @param err where everything else goes
 * @param outIsTerminal whether someone looks at {@code out}
 * @param errIsTerminal whether someone looks at {@code err}
 * @param colour whether to colour what goes to a terminal
 * @param width columns of the terminal
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colour,
        int width) {
    private static final int WIDTH = 120;

    /** Streams that no one looks at. */
    static Console plain(InputStream in, PrintStream out, PrintStream err) {
        return new Console(in, out, err, false, false, false, WIDTH);
    }

    /** The streams of this process, in UTF-8 whatever the locale. */
    static Console ofProcess() {
        PrintStream out = stream(FileDescriptor.out, false);
        PrintStream err = stream(FileDescriptor.err, true);
        boolean outIsTerminal = isTerminal(1);
        String noColour = Objects.requireNonNullElse(System.getenv("NO_COLOR"), "");
        return new Console(
                System.in, out, err, outIsTerminal, isTerminal(2), outIsTerminal && noColour.isEmpty(), columns());
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean autoFlush) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), autoFlush, StandardCharsets.UTF_8);
    }

    /** Java 17 tells only whether all streams are a terminal at once; Linux says it of each. */
    @SuppressWarnings(
            "SystemConsoleNull") // null where no terminal is, since the launcher names java.base as the console
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noProc) {
            return System.console() != null;
        }
    }

    private static int columns() {
        String columns = Objects.requireNonNullElse(System.getenv("COLUMNS"), "");
        return columns.matches("[1-9]\\d{1,3}") ? Math.max(40, Integer.parseInt(columns)) : WIDTH;
    }
}
