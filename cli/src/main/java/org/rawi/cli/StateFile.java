package org.rawi.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file in which a watch keeps its state, held so that no other watch writes it meanwhile. */
final class StateFile implements Closeable {
    private final Path path;
    private final FileChannel lock;

    private StateFile(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** The file. */
    Path path() {
        return path;
    }

    static StateFile hold(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return new StateFile(file, channel);
            }
        } catch (OverlappingFileLockException ofThisProcess) {
            // as below
        }
        channel.close();
        throw new FileSystemException(
                file.toString(), null, "another rawi watch is at work with it; give this one a --state of its own");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
