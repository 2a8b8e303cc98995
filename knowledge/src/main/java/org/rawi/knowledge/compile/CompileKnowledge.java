package org.rawi.knowledge.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rawi.knowledge.KnowledgeBinary;
import org.rawi.knowledge.KnowledgeException;
import org.rawi.knowledge.KnowledgeImage;

/**
 * The build step: {@code CompileKnowledge SOURCES OUTPUT} writes the binary, and beside it, in {@code OUTPUT.zip}, the
 * sources that a user's own knowledge is laid over.
 */
public final class CompileKnowledge {
    private CompileKnowledge() {}

    /** Compiles, and says how much there is on standard error. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: CompileKnowledge SOURCES OUTPUT");
        }
        Path output = Path.of(args[1]);
        PrintStream err = System.err;
        try {
            KnowledgeFiles sources = KnowledgeFiles.of(Path.of(args[0]));
            KnowledgeImage image = KnowledgeFolder.compileLayers(List.of(sources));
            Files.createDirectories(output.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(output)) {
                KnowledgeBinary.write(image, out);
            }
            try (OutputStream out = Files.newOutputStream(Path.of(output + ".zip"))) {
                sources.archive(out);
            }
            err.println("knowledge: " + image.rows().size() + " rows, "
                    + image.phrases().size() + " phrases, " + image.frames().size() + " frames, "
                    + image.kindFiles().size() + " kinds");
        } catch (KnowledgeException e) {
            err.println("knowledge: " + e.getMessage());
            throw e;
        }
    }
}
