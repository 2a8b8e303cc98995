package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rawi.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi knowledge check [DIR]}: whether files of knowledge are sound, and how much they hold. */
@Command(
        name = "knowledge",
        description = "Checks what Rawi knows.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class KnowledgeCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec;

    KnowledgeCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing; legal is check");
    }

    @Command(
            name = "check",
            description = "Names the first bad row, or counts what there is.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "DIR",
                            description = "A folder of your own knowledge, checked as --knowledge DIR lays it over"
                                    + " what comes with Rawi and over your own folder; without it, those two.")
                    Path path,
            @Option(names = "--no-own", description = "Leave out the knowledge in your own folder.") boolean withoutOwn)
            throws IOException {
        OwnFolder own = withoutOwn ? OwnFolder.none() : OwnFolder.find();
        Knowledge knowledge = KnowledgeOption.load(path, own, console);
        if (!own.files().paths().isEmpty() && (path == null || Files.isDirectory(path))) {
            KnowledgeSummary.layer(own.folder(), knowledge, Knowledge.bundled()).forEach(console.out()::println);
        }
        if (path != null && Files.isDirectory(path)) {
            KnowledgeSummary.layer(path, knowledge, Knowledge.bundled()).forEach(console.out()::println);
        }
        KnowledgeSummary.of(knowledge).forEach(console.out()::println);
        return 0;
    }
}
