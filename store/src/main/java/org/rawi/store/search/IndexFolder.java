package org.rawi.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.rawi.store.DataSet;

/** Where the index of a data set lies: «syria.rawi.index» beside a plain file, in memory where nothing may lie open on a disk. */
final class IndexFolder {
    private static final String ENDING = ".index";

    private IndexFolder() {}

    /** Where the part of the index lies that is called {@code part}. */
    static Directory of(DataSet set, String part) {
        if (set.address().isEncrypted()) {
            return new ByteBuffersDirectory();
        }
        Path folder = set.address()
                .file()
                .map(file -> file.resolveSibling(file.getFileName() + ENDING))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".rawi", "index", set.id()));
        return at(folder.resolve(part));
    }

    static Directory at(Path folder) {
        try {
            Files.createDirectories(folder);
            return FSDirectory.open(folder);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
