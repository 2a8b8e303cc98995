package org.rawi.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.Run;
import org.rawi.workflow.Moved;
import org.rawi.workflow.Recode;
import org.rawi.workflow.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi recode DATASET}: codes a data set again, and says which decisions have lost their ground. */
@Command(
        name = "recode",
        description =
                "Codes the documents of a data set again with newer knowledge; decisions are kept, and those whose ground moved listed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RecodeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DATASET", description = "A file, or jdbc:postgresql://HOST/NAME.")
    private String dataset;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts to code at once; all processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private DataSetOption opening;

    @Mixin
    private KnowledgeOption knowledge;

    RecodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Knowledge known = knowledge.load(console);
        try (DataSet set = opening.openExisting(dataset)) {
            Run run = new Recode(set, known, Version.NUMBER, Math.max(1, threads)).run(coded -> {});
            List<Moved> moved = new Review(set, Clock.systemUTC()).moved();
            moved.forEach(one -> console.out().println(line(one)));
            console.err()
                    .println("coded      " + run.done() + " documents again, " + run.failed() + " failed, "
                            + run.claims() + " claims; the ground of " + moved.size() + " decisions has moved");
            return run.failed() > 0 ? 1 : 0;
        }
    }

    private static String line(Moved moved) {
        return String.join(
                "\t",
                moved.decision().id(),
                moved.decision().who(),
                moved.decision().action().name().toLowerCase(Locale.ROOT),
                moved.decision().anchor().claim(),
                moved.how().name().toLowerCase(Locale.ROOT),
                moved.claim() == null ? "" : moved.claim());
    }
}
