package org.rawi.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.rawi.store.Backup;
import org.rawi.store.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi backup DATASET FILE}: a copy of a data set as it is now, while others work on it. */
@Command(
        name = "backup",
        description =
                "Copies a data set, as it is at this moment, to a new file, or from a file to an empty database; others may go on working.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DATASET", description = "A file, or jdbc:postgresql://HOST/NAME.")
    private String from;

    @Parameters(index = "1", paramLabel = "FILE", description = "The copy, a new file; encrypted as the data set is.")
    private String to;

    @Mixin
    private DataSetOption opening;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return copy(opening, console, from, to);
    }

    static int copy(DataSetOption opening, Console console, String from, String to) throws IOException {
        try (DataSet set = opening.openExisting(from)) {
            Backup.copy(set, opening.address(to), Clock.systemUTC());
        }
        try (DataSet copy = opening.openExisting(to)) {
            console.err()
                    .println("copied     " + copy.documents().count() + " documents, "
                            + copy.claims().count() + " claims, "
                            + copy.decisions().count() + " decisions to " + copy.address());
        }
        return 0;
    }
}
