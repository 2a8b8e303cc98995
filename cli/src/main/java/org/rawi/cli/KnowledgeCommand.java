package org.rawi.cli;

import java.nio.file.Path;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
                            description = "A folder of knowledge; by default what comes with Rawi.")
                    Path folder) {
        Knowledge knowledge = folder == null ? Knowledge.bundled() : Knowledge.load(folder);
        for (Table table : Table.values()) {
            if (!knowledge.rows(table).isEmpty()) {
                console.out()
                        .println(String.format(
                                java.util.Locale.ROOT,
                                "%-16s %6d rows",
                                table.name().toLowerCase(java.util.Locale.ROOT),
                                knowledge.rows(table).size()));
            }
        }
        console.out()
                .println(String.format(
                        java.util.Locale.ROOT,
                        "%-16s %6d",
                        "frames",
                        knowledge.frames().size()));
        console.out()
                .println(String.format(
                        java.util.Locale.ROOT,
                        "%-16s %6d",
                        "kinds",
                        knowledge.kinds().size()));
        console.out().println("checksum " + knowledge.checksum());
        return 0;
    }
}
