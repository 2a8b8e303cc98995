package org.rawi.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi restore FILE DATASET}: a data set again from its copy. */
@Command(
        name = "restore",
        description =
                "Makes a data set of a copy: a new file, or an empty PostgreSQL database. Nothing is ever overwritten.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RestoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The copy, as rawi backup made it.")
    private String from;

    @Parameters(index = "1", paramLabel = "DATASET", description = "A new file, or jdbc:postgresql://HOST/NAME.")
    private String to;

    @Mixin
    private DataSetOption opening;

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return BackupCommand.copy(opening, console, from, to);
    }
}
