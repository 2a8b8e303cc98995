package org.rawi.cli;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.rawi.export.RecordFormat;
import org.rawi.export.RecordWriter;

/**
 * Where claims or incidents go: standard output, or a file that stands there only when it is whole.
 *
 * <p>A file is written beside its place and moved there at the end, so that a killed run leaves the old one or none.
 */
final class Output<T> implements Closeable {
    private final RecordWriter<T> writer;
    private final PrintStream standard;
    private final Path target;
    private final Path part;
    private final Thread cleaner;
    private boolean closed;

    private Output(RecordWriter<T> writer, PrintStream standard, Path target, Path part) {
        this.writer = writer;
        this.standard = standard;
        this.target = target;
        this.part = part;
        this.cleaner = part == null ? null : new Thread(() -> part.toFile().delete(), "rawi-cleaner");
        if (cleaner != null) {
            Runtime.getRuntime().addShutdownHook(cleaner);
        }
    }

    /** Nobody reads standard output any more, as behind {@code | head}. */
    static final class ClosedException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static <T> Output<T> open(Path out, Console console, RecordFormat<T> format) throws IOException {
        if (out == null) {
            return new Output<>(format.open(unclosed(console.out())), console.out(), null, null);
        }
        // Asked before anything is coded, and by the name that was given, not by that of the part file.
        if (Files.isDirectory(out)) {
            throw new FileSystemException(out.toString(), null, "is a folder; right would be a file to write");
        }
        if (Files.exists(out) && !Files.isRegularFile(out)) {
            // A device or a pipe, as /dev/null: written to, never replaced.
            return new Output<>(format.open(Files.newOutputStream(out)), null, null, null);
        }
        // Through a link to what it leads to, so that the link stays.
        Path target =
                Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
        if (!Files.isDirectory(target.getParent())) {
            throw new FileSystemException(out.toString(), null, "there is no folder " + target.getParent());
        }
        if (!Files.isWritable(target.getParent())) {
            throw new FileSystemException(out.toString(), null, "no leave to write in " + target.getParent());
        }
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new Output<>(format.open(Files.newOutputStream(part)), null, target, part);
    }

    void write(T record) throws IOException {
        writer.write(record);
    }

    /** What writes to it; closed with it. */
    RecordWriter<T> writer() {
        return writer;
    }

    /** Lets what is written so far be seen where someone may be reading along. */
    void passOn() throws IOException {
        if (standard != null) {
            writer.flush();
            if (standard.checkError()) {
                throw new ClosedException();
            }
        }
    }

    /** Says that all is written: the file takes its place. */
    void keep() throws IOException {
        closed = true;
        writer.close();
        if (part == null) {
            return;
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (!closed) {
                writer.close();
            }
        } finally {
            if (part != null) {
                Files.deleteIfExists(part);
                Runtime.getRuntime().removeShutdownHook(cleaner);
            }
        }
    }

    private static OutputStream unclosed(PrintStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                this.out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
