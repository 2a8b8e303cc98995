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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi link CLAIMS}: claims in, incidents out. */
@Command(
        name = "link",
        description = "Links claims that tell of one event into incidents, each with its independent origins.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LinkCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "CLAIMS", description = "Claims as JSON Lines, as rawi code writes them.")
    private List<Path> claims;

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
        Knowledge loaded = knowledge.load(console);
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
        long linked = accounts.stream()
                .filter(account -> account.tellings().size() > 1)
                .count();
        console.err()
                .println("linked     " + tellings.size() + " claims into " + accounts.size() + " incidents, " + linked
                        + " of them told more than once");
        return files.faults() > 0 ? 1 : 0;
    }
}
