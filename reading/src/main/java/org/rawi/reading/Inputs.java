package org.rawi.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Everything that the arguments of {@code rawi code} name: files, folders with all below them, «-» for standard input.
 *
 * <p>Files of a folder come in the order of their names, so that the same folder gives the same documents in the same
 * order everywhere. One document at a time is held.
 */
public final class Inputs {
    /** In the order in which they are asked; the last takes all that is left. */
    private static final List<Format> FORMATS = List.of(new JsonLines(), new PlainText());

    private static final String STANDARD_INPUT = "-";

    private final List<String> arguments;
    private final Given given;
    private final InputStream standardInput;
    private final AtomicLong bytesRead = new AtomicLong();

    /**
     * @param arguments paths, or «-»
     * @param given what the user says of all documents
     * @param standardInput what «-» means
     */
    public Inputs(List<String> arguments, Given given, InputStream standardInput) {
        this.arguments = List.copyOf(arguments);
        this.given = given;
        this.standardInput = standardInput;
    }

    /** How many bytes are to be read, or empty where that cannot be told, as of standard input. */
    public OptionalLong size() {
        AtomicLong size = new AtomicLong();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                return OptionalLong.empty();
            }
            try {
                new Walk(unread -> {})
                        .forEach(
                                Path.of(argument),
                                (file, relative) -> size.addAndGet(file.toFile().length()));
            } catch (InvalidPathException invalid) {
                // forEach names it
            }
        }
        return OptionalLong.of(size.get());
    }

    /** How many bytes have been read so far. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /** Hands on what is read, one by one, on the caller's thread; goes on when {@code to} returns. */
    public void forEach(Consumer<Reading> to) {
        Set<String> ids = new HashSet<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                read(new Source("-", "standard input", given, new Counted(standardInput, false)), to);
                continue;
            }
            try {
                new Walk(to).forEach(Path.of(argument), (file, relative) -> file(argument, file, relative, ids, to));
            } catch (InvalidPathException invalid) {
                to.accept(new Reading.Failure("path", argument, invalid.getReason(), "a file or folder"));
            }
        }
    }

    private void file(String argument, Path file, String relative, Set<String> ids, Consumer<Reading> to) {
        String id = unique(argument, relative, ids);
        try {
            read(new Source(id, shown(file), given, new Counted(Files.newInputStream(file), true)), to);
        } catch (IOException unreadable) {
            to.accept(failure(shown(file), unreadable));
        }
    }

    /** Two arguments can name files of equal relative paths; these stay apart by the argument, or else by a number. */
    private String unique(String argument, String relative, Set<String> ids) {
        if (arguments.size() == 1 || ids.add(relative)) {
            return relative;
        }
        String longer = argument.replace('\\', '/');
        longer = longer.endsWith(relative) ? longer : longer.replaceAll("/+$", "") + "/" + relative;
        String id = longer;
        for (int n = 2; !ids.add(id); n++) {
            id = longer + "#" + n;
        }
        return id;
    }

    private static void read(Source source, Consumer<Reading> to) {
        Consumer<Reading> sifted = reading -> to.accept(sift(reading));
        try (source) {
            for (Format format : FORMATS) {
                if (format.fits(source)) {
                    format.read(source, sifted);
                    return;
                }
            }
        } catch (IOException unreadable) {
            to.accept(failure(source.where(), unreadable));
        }
    }

    private static Reading sift(Reading reading) {
        if (reading instanceof Reading.Text text) {
            return Skips.reason(text.document())
                    .<Reading>map(reason -> new Reading.Skip(text.where(), reason))
                    .orElse(reading);
        }
        return reading;
    }

    static Reading.Failure failure(String where, IOException unreadable) {
        return new Reading.Failure("file", where, reason(unreadable), "a file that can be read");
    }

    private static String reason(IOException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return "not there";
        }
        if (unreadable instanceof AccessDeniedException) {
            return "no leave to read it";
        }
        if (unreadable instanceof FileSystemException system && system.getReason() != null) {
            return "unreadable: " + system.getReason();
        }
        return "unreadable: " + unreadable.getMessage();
    }

    static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Counts what is read; standard input belongs to the process and stays open. */
    private final class Counted extends FilterInputStream {
        private final boolean closes;

        Counted(InputStream stream, boolean closes) {
            super(stream);
            this.closes = closes;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = in.read(buffer, from, length);
            bytesRead.addAndGet(Math.max(0, read));
            return read;
        }

        @Override
        public void close() throws IOException {
            if (closes) {
                in.close();
            }
        }
    }
}
