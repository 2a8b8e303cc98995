package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rawi.evaluation.ClaimFile;
import org.rawi.evaluation.GoldFile;
import org.rawi.evaluation.KnownActors;
import org.rawi.evaluation.ScoreReport;
import org.rawi.evaluation.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi evaluate GOLD CLAIMS}: how near claims come to a hand coding. */
@Command(
        name = "evaluate",
        description = "Scores claims against a hand coding.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "Hand-coded events: a JSON Lines file, or a folder of them.")
    private Path gold;

    @Parameters(index = "1", arity = "0..1", paramLabel = "CLAIMS", description = "Claims as rawi code writes them.")
    private Path claims;

    @Option(names = "--json", description = "One JSON object instead of lines.")
    private boolean json;

    @Option(names = "--errors", description = "Every mistake, a line each.")
    private boolean errors;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (claims == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "CLAIMS is missing: code the texts of the gold first (rawi code TEXTS --out claims.jsonl), then "
                            + "rawi evaluate " + gold + " claims.jsonl");
        }
        Optional<Path> ids = KnownActors.findBeside(gold);
        KnownActors actors = ids.isPresent() ? KnownActors.read(ids.get()) : KnownActors.all();
        ScoreReport report = new ScoreReport(Scorer.score(GoldFile.read(gold), ClaimFile.read(claims), actors));
        if (json) {
            console.out().println(report.json());
        } else {
            report.figures().forEach(console.out()::println);
        }
        if (errors) {
            report.errors().forEach(console.out()::println);
        }
        return 0;
    }
}
