package org.rawi.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.store.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rawi check DATASET}: whether all of a data set is right. */
@Command(
        name = "check",
        description = "Reads all of a data set and says what is wrong with it, a line each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DATASET", description = "A file, or jdbc:postgresql://HOST/NAME.")
    private String dataset;

    @Mixin
    private DataSetOption opening;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (DataSet set = opening.openExisting(dataset)) {
            List<String> faults = set.faults();
            faults.forEach(console.out()::println);
            console.err()
                    .println("checked    " + set.documents().count() + " documents, "
                            + set.claims().count() + " claims, "
                            + set.incidents().count() + " incidents, "
                            + set.decisions().count() + " decisions: "
                            + (faults.isEmpty() ? "all is well" : faults.size() + " faults"));
            return faults.isEmpty() ? 0 : 1;
        }
    }
}
