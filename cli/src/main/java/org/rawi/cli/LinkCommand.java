package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.export.Formats;
import org.rawi.export.IncidentFile;
import org.rawi.export.RecordFormat;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.link.Founders;
import org.rawi.ledger.link.Linker;
import org.rawi.ledger.telling.Telling;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.store.DataSet;
import org.rawi.workflow.Relink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi link CLAIMS}: claims in, incidents out. */
@Command(
        name = "link",
        description = "Links claims that tell of one event into incidents, each with its independent origins.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LinkCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "CLAIMS", description = "Claims as JSON Lines, as rawi code writes them.")
    private List<Path> claims = List.of();

    @Option(
            names = "--dataset",
            paramLabel = "DATASET",
            description =
                    "In place of files: link the claims of a data set, by what people decided, and keep the incidents there.")
    private String dataset;

    @Mixin
    private DataSetOption opening;

    @Option(
            names = "--rulings",
            paramLabel = "FILE",
            description = "What reviewers ruled: lines of «join» or «split» and two claim ids, parted by tabs.")
    private Path rulings;

    @Option(
            names = "--known",
            paramLabel = "INCIDENTS",
            description = "Incidents of an earlier run as JSON Lines: they keep their ids.")
    private Path known;

    @Mixin
    private FormatChoice choice;

    @Mixin
    private KnowledgeOption knowledge;

    LinkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (claims.isEmpty() == (dataset == null)) {
            throw new ParameterException(spec.commandLine(), "either CLAIMS or --dataset DATASET is wanted");
        }
        Knowledge loaded = knowledge.load(console);
        if (dataset != null) {
            return relink(loaded);
        }
        Viewer viewer = new Viewer(loaded);
        RecordFormat<Viewed> format = choice.of(Formats.ofIncidents(viewer, console.width()), console);
        Rulings ruled = rulings == null ? Rulings.NONE : RulingsFile.read(rulings);
        Founders founders = known == null ? Founders.NONE : Founders.ofIncidents(IncidentFile.read(known));
        ClaimFiles files = new ClaimFiles(loaded, console);
        List<Telling> tellings = files.read(claims);
        List<Account> accounts = new Linker(loaded).link(tellings, ruled, founders);
        try (Output<Viewed> output = Output.open(choice.out(), console, format)) {
            for (Account account : accounts) {
                output.write(viewer.view(account));
            }
            output.passOn();
            output.keep();
        } catch (Output.ClosedException nobodyReads) {
            return 1;
        }
        say(accounts, tellings.size());
        return files.faults() > 0 ? 1 : 0;
    }

    private int relink(Knowledge loaded) throws IOException {
        if (choice.isGiven() || rulings != null || known != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "with --dataset the incidents, what people ruled and the known ids are those of the data set; "
                            + "rawi export DATASET --incidents writes the incidents");
        }
        try (DataSet set = opening.openExisting(dataset)) {
            List<Account> accounts = new Relink(set, loaded).run();
            say(
                    accounts,
                    accounts.stream()
                            .mapToInt(account -> account.tellings().size())
                            .sum());
        }
        return 0;
    }

    private void say(List<Account> accounts, int claimed) {
        long linked = accounts.stream()
                .filter(account -> account.tellings().size() > 1)
                .count();
        console.err()
                .println("linked     " + claimed + " claims into " + accounts.size() + " incidents, " + linked
                        + " of them told more than once");
    }
}
