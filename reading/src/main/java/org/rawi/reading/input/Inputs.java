package org.rawi.reading.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.Days;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.Source;
import org.rawi.reading.fetch.PoliteFetcher;
import org.rawi.reading.fetch.WebAddress;
import org.rawi.reading.language.Languages;

/**
 * Everything that the arguments of {@code rawi code} name: files, folders with all below them, addresses, «-» for standard
 * input.
 *
 * <p>Files of a folder come in the order of their names, so that the same folder gives the same documents in the same
 * order everywhere. One document at a time is held.
 */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final List<String> arguments;
    private final Given given;
    private final Languages languages;
    private final Days days;
    private final InputStream standardInput;
    private final Addresses addresses;
    private final AtomicLong bytesRead = new AtomicLong();

    /**
     * @param arguments paths, or «-»
     * @param given what the user says of all documents
     * @param knowledge has what tells Arabic, which is coded, from other languages, and the names of the months
     * @param standardInput what «-» means
     */
    public Inputs(List<String> arguments, Given given, Knowledge knowledge, InputStream standardInput) {
        this(arguments, given, knowledge, standardInput, null);
    }

    /**
     * @param arguments paths, addresses, or «-»
     * @param given what the user says of all documents
     * @param knowledge has what tells Arabic, which is coded, from other languages, and the names of the months
     * @param standardInput what «-» means
     * @param fetcher gets what stands at an address; null where the network is not to be asked
     */
    public Inputs(
            List<String> arguments,
            Given given,
            Knowledge knowledge,
            InputStream standardInput,
            PoliteFetcher fetcher) {
        this.arguments = List.copyOf(arguments);
        this.languages = Languages.of(knowledge);
        this.days = Days.of(knowledge);
        this.addresses = new Addresses(fetcher, given, languages, days);
        this.given = given;
        this.standardInput = standardInput;
    }

    /** How many bytes are to be read, or empty where that cannot be told, as of standard input. */
    public OptionalLong size() {
        AtomicLong size = new AtomicLong();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT) || WebAddress.isOne(argument)) {
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
                new Formats(languages, to)
                        .read(Source.of("-", "standard input", given, days, new Counted(standardInput, false)));
                continue;
            }
            if (WebAddress.isOne(argument)) {
                addresses.read(argument, to);
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
            new Formats(languages, to)
                    .read(Source.of(id, shown(file), given, days, new Counted(Files.newInputStream(file), true)));
        } catch (IOException unreadable) {
            to.accept(Formats.failure(shown(file), unreadable));
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
