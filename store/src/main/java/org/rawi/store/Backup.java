package org.rawi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;

/** Copies of whole data sets: of one that is in use to a file, and back from a file to a file or a server. */
public final class Backup {
    private Backup() {}

    /**
     * Copies {@code set}, as it is at this moment, to where nothing is yet. A file stands there only when it is whole.
     *
     * @throws StoreException where something is there already
     */
    public static void copy(DataSet set, DataSetAddress to, Clock clock) {
        if (to.file().isEmpty()) {
            into(set, to, clock);
            return;
        }
        Path file = to.file().get();
        if (Files.exists(file)) {
            throw new StoreException(to.toString(), "there is a file already", "a new name");
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            delete(part);
            into(set, new DataSetAddress(part.toString(), to.passphrase()), clock);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new StoreException(to.toString(), fault);
        }
    }

    private static void into(DataSet set, DataSetAddress to, Clock clock) {
        try (DataSet copy = DataSet.open(to, clock)) {
            set.copyTo(copy);
        }
    }

    private static void delete(Path part) throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-wal"));
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-shm"));
    }
}
