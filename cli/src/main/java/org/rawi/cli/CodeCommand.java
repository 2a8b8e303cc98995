package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.coder.Coder;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.RecordFormat;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Claim;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.columns.ColumnMaps;
import org.rawi.reading.input.Inputs;
import org.rawi.store.DataSet;
import org.rawi.workflow.CodingRun;
import org.rawi.workflow.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi code PATH...}: dispatches in, claims out. */
@Command(
        name = "code",
        description = "Codes texts into claims.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CodeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders, addresses, or - for standard input.")
    private List<String> paths;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts to code at once; all processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--save-map",
            paramLabel = "FILE",
            description =
                    "Where to write what the columns of the tables were taken to hold, as a table for --map @FILE.")
    private Path savedMap;

    @Option(
            names = "--dataset",
            paramLabel = "DATASET",
            description =
                    "Keep all in a data set, a file or jdbc:postgresql://HOST/NAME; what is there already is passed over.")
    private String dataset;

    @Mixin
    private DataSetOption opening;

    @Mixin
    private FormatChoice choice;

    @Mixin
    private GivenOptions given;

    @Mixin
    private NetworkOptions network;

    @Mixin
    private KnowledgeOption knowledge;

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is " + threads + "; legal is 1 or more");
        }
        Knowledge known = knowledge.load(console);
        RecordFormat<Claim> format = choice.of(
                Formats.ofClaims(new SchemeMapping(known.kinds(), Parties.of(known)), console.width()), console);
        ArticleSplitter splitter = new ArticleSplitter(known.furniture(), known.outletKeys());
        Coder coder = new Coder(known, Version.NUMBER);
        Inputs inputs = new Inputs(paths, given.given(), known, console.in(), network.fetcher());
        Summary summary = new Summary();
        Progress progress = Progress.of(console, inputs);
        if (dataset != null && !choice.isGiven()) {
            return ingest(known, inputs, summary, progress);
        }
        if (dataset != null) {
            throw new ParameterException(
                    spec.commandLine(), "--dataset keeps the claims; rawi export DATASET writes them in any format");
        }
        try (Output<Claim> output = Output.open(choice.out(), console, format)) {
            ClaimSink sink = new ClaimSink(output, summary, progress);
            new CodingRun(splitter, coder::code, threads).run(inputs::forEach, sink);
            output.keep();
            if (savedMap != null) {
                Files.writeString(savedMap, ColumnMaps.table(sink.columns()));
            }
        } catch (Output.ClosedException nobodyReads) {
            return 1;
        } finally {
            progress.end();
        }
        summary.lines().forEach(console.err()::println);
        return summary.failed() > 0 ? 1 : 0;
    }

    private int ingest(Knowledge known, Inputs inputs, Summary summary, Progress progress) throws IOException {
        try (DataSet set = opening.open(dataset)) {
            new Ingest(set, known, Version.NUMBER, threads).run(inputs::forEach, String.join(" ", paths), coded -> {
                summary.add(coded);
                if (coded.reading() instanceof Reading.Notice notice) {
                    progress.say("note: " + notice.where() + ": " + notice.text());
                }
                progress.show(summary);
            });
        } finally {
            progress.end();
        }
        summary.lines().forEach(console.err()::println);
        return summary.failed() > 0 ? 1 : 0;
    }
}
