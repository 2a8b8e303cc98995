package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rawi.evaluation.ClaimDiff;
import org.rawi.evaluation.ClaimFile;
import org.rawi.evaluation.DiffReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi diff OLD NEW}: claims added, dropped and altered, field by field. */
@Command(
        name = "diff",
        description = "Shows which claims were added, dropped or altered between two files.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "Claims as JSON Lines.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "Claims as JSON Lines.")
    private Path now;

    @Option(names = "--json", description = "One JSON object instead of lines.")
    private boolean json;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ClaimDiff diff = ClaimDiff.between(ClaimFile.read(old), ClaimFile.read(now));
        DiffReport report = new DiffReport(diff);
        if (json) {
            console.out().println(report.json());
        } else {
            report.lines(console.colour()).forEach(console.out()::println);
        }
        return 0;
    }
}
