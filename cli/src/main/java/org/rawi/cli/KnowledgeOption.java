package org.rawi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.rawi.knowledge.Knowledge;
import picocli.CommandLine.Option;

/** Which knowledge to code by. */
final class KnowledgeOption {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description =
                    "A folder of your own knowledge, laid over what comes with Rawi; or a compiled file in its place.")
    private Path path;

    Knowledge load() {
        return path == null ? Knowledge.bundled() : load(path);
    }

    /** A folder is laid over what comes with Rawi; a compiled file holds everything already. */
    static Knowledge load(Path path) {
        return Files.isDirectory(path) ? Knowledge.layered(path) : Knowledge.load(path);
    }
}
