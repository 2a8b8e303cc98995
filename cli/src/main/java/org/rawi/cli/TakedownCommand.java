package org.rawi.cli;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.Audit;
import org.rawi.store.DataSet;
import org.rawi.store.StoredDocument;
import org.rawi.store.Takedown;
import org.rawi.workflow.Explore;
import org.rawi.workflow.Withdrawal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi takedown DATASET DOCUMENT --reason TEXT}: a document and all that it said, out of a data set for good. */
@Command(
        name = "takedown",
        description = {
            "Takes a document out of a data set for good: its text, its claims with their past, what was decided on them, and what"
                    + " the indexes hold of it. A log entry stays, and the document is not taken in again.",
            "Backups that were made before still hold it; nothing brings it back but those."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TakedownCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DATASET", description = "A file, or jdbc:postgresql://HOST/NAME.")
    private String dataset;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DOCUMENT",
            description = "Its id, or the hash of its bytes; without it, what was taken down is listed.")
    private String document;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why. It stays in the log: do not say in it what the document said.")
    private String reason;

    @Option(names = "--copies", description = "Take down all documents that say the same, but for small edits.")
    private boolean copies;

    @Mixin
    private DataSetOption opening;

    @Mixin
    private KnowledgeOption knowledge;

    TakedownCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (DataSet set = opening.openExisting(dataset)) {
            if (document == null) {
                list(set.takedowns().all());
                return 0;
            }
            if (reason == null || reason.isBlank()) {
                console.err().println("rawi: --reason is missing; right would be --reason \"asked for by …\"");
                return 2;
            }
            return takeDown(set);
        }
    }

    private void list(List<Takedown> logs) {
        Columns columns = new Columns("at", "hash", "by", "claims", "reason");
        logs.forEach(log -> columns.add(
                log.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                log.document(),
                log.who(),
                Integer.toString(log.claims()),
                log.reason()));
        columns.lines(console.outIsTerminal()).forEach(console.out()::println);
    }

    private int takeDown(DataSet set) throws IOException {
        Knowledge known = knowledge.load(console);
        Withdrawal withdrawal = new Withdrawal(set, known);
        Optional<StoredDocument> found = withdrawal.find(document);
        if (found.isEmpty()) {
            console.err().println("rawi: " + document + ": no such document; right would be its id or its hash");
            return 1;
        }
        List<StoredDocument> others = withdrawal.copies(found.get());
        List<StoredDocument> all = new ArrayList<>(List.of(found.get()));
        if (copies) {
            all.addAll(others);
        }
        for (StoredDocument one : all) {
            Takedown log = withdrawal.run(one, Audit.COMMAND, reason);
            console.err().println("taken down " + log.document() + ", with " + log.claims() + " claims");
        }
        try (Explore explore = new Explore(set, known)) {
            explore.catchUp();
        }
        if (!copies && !others.isEmpty()) {
            console.err()
                    .println("note: " + others.size() + " more documents say the same; --copies takes them down too:");
            others.forEach(other -> console.err().println("      " + other.id()));
        }
        console.err().println("note: backups that were made before still hold it");
        return 0;
    }
}
