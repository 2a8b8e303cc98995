package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.evaluation.ClaimFile;
import org.rawi.evaluation.Draw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi draw CLAIMS --seed 7}: claims drawn at random, for a person to read and judge. */
@Command(
        name = "draw",
        description = "Draws claims at random, as a table in which a person notes which are right.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DrawCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CLAIMS", description = "Claims as JSON Lines.")
    private Path claims;

    @Option(names = "--seed", required = true, paramLabel = "N", description = "The same seed draws the same claims.")
    private long seed;

    @Option(names = "--count", paramLabel = "N", description = "How many to draw; 100 by default.")
    private int count = 100;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output by default.")
    private Path out;

    DrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> lines = Draw.of(ClaimFile.read(claims), count, seed).lines();
        if (out == null) {
            lines.forEach(console.out()::println);
        } else {
            Files.writeString(out, String.join("\n", lines) + "\n");
        }
        return 0;
    }
}
