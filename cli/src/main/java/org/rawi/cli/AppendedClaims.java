package org.rawi.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rawi.export.RecordFormat;
import org.rawi.export.RecordWriter;
import org.rawi.model.Claim;

/** Claims that are put behind those of a file, batch by batch; or go to standard output, which takes nothing back. */
final class AppendedClaims implements Closeable {
    private final FileChannel file;
    private final PrintStream standard;
    private final RecordWriter<Claim> writer;

    private AppendedClaims(FileChannel file, PrintStream standard, RecordFormat<Claim> format) throws IOException {
        this.file = file;
        this.standard = standard;
        this.writer = format.open(file == null ? standard : Channels.newOutputStream(file));
    }

    /**
     * @param out the file, or null for standard output
     * @param whole how long the file was before a batch that a killed run left unfinished, or less than 0 for none
     */
    static AppendedClaims open(Path out, long whole, Console console, RecordFormat<Claim> format) throws IOException {
        if (out == null) {
            return new AppendedClaims(null, console.out(), format);
        }
        FileChannel file = FileChannel.open(out, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (whole >= 0 && file.size() > whole) {
            console.err()
                    .println("note: " + out + ": the last " + (file.size() - whole)
                            + " bytes are of a batch that was never finished, and are taken back");
            file.truncate(whole);
        }
        file.position(file.size());
        return new AppendedClaims(file, console.out(), format);
    }

    /** How long the file is, or less than 0 where there is none. */
    long length() throws IOException {
        return file == null ? -1 : file.size();
    }

    void write(Claim claim) throws IOException {
        writer.write(claim);
    }

    /** Returns when all that was written is where it stays. */
    void settle() throws IOException {
        writer.flush();
        if (file != null) {
            file.force(true);
        } else if (standard.checkError()) {
            throw new Output.ClosedException();
        }
    }

    @Override
    public void close() throws IOException {
        writer.flush();
        if (file != null) {
            file.close();
        }
    }
}
