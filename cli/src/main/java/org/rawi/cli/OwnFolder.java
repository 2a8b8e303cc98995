package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.rawi.knowledge.compile.KnowledgeFiles;

/**
 * A user's own folder of knowledge, read without being asked for: {@code ~/.rawi/knowledge}, or what the environment names
 * in {@code RAWI_KNOWLEDGE}; {@code none} there is no folder.
 *
 * @param folder the folder, whether it is there or not; null for none
 */
record OwnFolder(Path folder) {
    private static final String NONE = "none";

    /** No folder: what comes with Rawi is all. */
    static OwnFolder none() {
        return new OwnFolder(null);
    }

    /** The folder of this user; the property {@code rawi.knowledge} goes before the environment. */
    static OwnFolder find() {
        String named = System.getProperty("rawi.knowledge", System.getenv("RAWI_KNOWLEDGE"));
        if (Objects.requireNonNullElse(named, "").isBlank()) {
            return new OwnFolder(Path.of(System.getProperty("user.home"), ".rawi", "knowledge"));
        }
        return named.equals(NONE) ? none() : new OwnFolder(Path.of(named));
    }

    /** What it holds; nothing where it is not there. */
    KnowledgeFiles files() throws IOException {
        return folder == null ? KnowledgeFiles.none() : KnowledgeFiles.ofOptional(folder);
    }
}
