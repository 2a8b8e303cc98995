package org.rawi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.compile.KnowledgeFiles;
import picocli.CommandLine.Option;

/** Which knowledge to code by. */
final class KnowledgeOption {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description =
                    "A folder of your own knowledge, laid over what comes with Rawi; or a compiled file in its place.")
    private Path path;

    @Option(
            names = "--no-own",
            description = "Leave out the knowledge in your own folder, ~/.rawi/knowledge or what RAWI_KNOWLEDGE names.")
    private boolean withoutOwn;

    /** What comes with Rawi, the user's own folder over it, and the folder that was asked for on top. */
    Knowledge load(Console console) {
        return load(path, withoutOwn ? OwnFolder.none() : OwnFolder.find(), console);
    }

    /** A folder is laid over the rest; a compiled file holds everything already. */
    static Knowledge load(Path path, OwnFolder own, Console console) {
        if (path != null && !Files.isDirectory(path)) {
            return Knowledge.load(path);
        }
        try {
            List<KnowledgeFiles> layers = new ArrayList<>();
            KnowledgeFiles owned = own.files();
            if (!owned.paths().isEmpty()) {
                layers.add(owned);
                console.err()
                        .println("knowledge  " + own.folder() + " lies over what comes with Rawi ("
                                + owned.paths().size() + " files; --no-own leaves it out)");
            }
            if (path != null) {
                layers.add(KnowledgeFiles.of(path));
            }
            return layers.isEmpty() ? Knowledge.bundled() : Knowledge.layered(layers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
