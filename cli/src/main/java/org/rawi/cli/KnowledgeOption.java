package org.rawi.cli;

import java.nio.file.Path;
import org.rawi.knowledge.Knowledge;
import picocli.CommandLine.Option;

/** Which knowledge to code by. */
final class KnowledgeOption {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description =
                    "Knowledge to use in place of what comes with Rawi: a folder of its files, or one compiled file.")
    private Path folder;

    Knowledge load() {
        return folder == null ? Knowledge.bundled() : Knowledge.load(folder);
    }
}
