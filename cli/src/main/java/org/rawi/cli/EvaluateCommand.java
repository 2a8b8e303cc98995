package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rawi.evaluation.ClaimFile;
import org.rawi.evaluation.GoldFile;
import org.rawi.evaluation.IncidentDocuments;
import org.rawi.evaluation.IncidentReport;
import org.rawi.evaluation.KnownActors;
import org.rawi.evaluation.ScoreReport;
import org.rawi.evaluation.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi evaluate GOLD CLAIMS}: how near claims come to a hand coding, or incidents to those that a person made. */
@Command(
        name = "evaluate",
        description = "Scores claims against a hand coding, or incidents against those of a person.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
    private static final String MISSING_CLAIMS =
            "CLAIMS is missing: code the texts of the gold first (rawi code TEXTS --out claims.jsonl), then rawi evaluate ";
    private static final String MISSING_INCIDENTS =
            "INCIDENTS are missing: link the claims of the texts first (rawi link claims.jsonl --out incidents.jsonl), then "
                    + "rawi evaluate --incidents ";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description =
                    "Hand-coded events, or incidents with their documents: a JSON Lines file, or a folder of them.")
    private Path gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CLAIMS",
            description = "Claims as rawi code writes them, or incidents as rawi link does.")
    private Path claims;

    @Option(
            names = "--incidents",
            description = "Both are incidents: which documents tell of one event, scored by B-cubed.")
    private boolean incidents;

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
                    incidents
                            ? MISSING_INCIDENTS + gold + " incidents.jsonl"
                            : MISSING_CLAIMS + gold + " claims.jsonl");
        }
        if (incidents) {
            IncidentReport report = new IncidentReport(IncidentDocuments.read(gold), IncidentDocuments.read(claims));
            print(report.json(), report.figures(), report.errors());
            return 0;
        }
        Optional<Path> ids = KnownActors.findBeside(gold);
        KnownActors actors = ids.isPresent() ? KnownActors.read(ids.get()) : KnownActors.all();
        ScoreReport report = new ScoreReport(Scorer.score(GoldFile.read(gold), ClaimFile.read(claims), actors));
        print(report.json(), report.figures(), report.errors());
        return 0;
    }

    private void print(String object, List<String> figures, List<String> mistakes) {
        if (json) {
            console.out().println(object);
        } else {
            figures.forEach(console.out()::println);
        }
        if (errors) {
            mistakes.forEach(console.out()::println);
        }
    }
}
