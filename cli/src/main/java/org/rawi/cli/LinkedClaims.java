package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rawi.knowledge.Knowledge;
import org.rawi.ledger.Account;
import org.rawi.ledger.Rulings;
import org.rawi.ledger.link.Founders;
import org.rawi.ledger.link.Linker;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Files of claims, linked: what the commands that look at incidents begin with. */
final class LinkedClaims {
    @Option(
            names = "--rulings",
            paramLabel = "FILE",
            description = "What reviewers ruled: lines of «join» or «split» and two claim ids, parted by tabs.")
    private Path rulings;

    @Mixin
    private KnowledgeOption option;

    private Knowledge knowledge;
    private List<Account> accounts = List.of();
    private int faults;

    /** Reads and links; lines that are no claims are told on standard error. */
    List<Viewed> link(List<Path> claims, Console console) throws IOException {
        knowledge = option.load(console);
        ClaimFiles files = new ClaimFiles(knowledge, console);
        Rulings ruled = rulings == null ? Rulings.NONE : RulingsFile.read(rulings);
        Viewer viewer = new Viewer(knowledge);
        accounts = new Linker(knowledge).link(files.read(claims), ruled, Founders.NONE);
        faults = files.faults();
        return accounts.stream().map(viewer::view).toList();
    }

    /** What the claims were linked by; only after {@link #link}. */
    Knowledge knowledge() {
        return knowledge;
    }

    /** The incidents with their tellings; only after {@link #link}. */
    List<Account> accounts() {
        return accounts;
    }

    /** 1 where a line was no claim, else 0. */
    int exitCode() {
        return faults > 0 ? 1 : 0;
    }
}
