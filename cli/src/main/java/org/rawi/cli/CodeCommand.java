package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rawi.coder.Coder;
import org.rawi.export.ClaimFormat;
import org.rawi.export.ClaimFormats;
import org.rawi.export.Parties;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;
import org.rawi.reading.language.Languages;
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

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, or - for standard input.")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, csv or table; by default as --out ends.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output by default.")
    private Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts to code at once; all processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private GivenOptions given;

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
        ClaimFormat claimFormat = format(known);
        ArticleSplitter splitter = new ArticleSplitter(known.furniture(), known.outletKeys());
        Coder coder = new Coder(known, Version.NUMBER);
        Inputs inputs = new Inputs(paths, given.given(), Languages.of(known), console.in());
        Summary summary = new Summary();
        Progress progress = Progress.of(console, inputs);
        try (Output output = Output.open(out, console, claimFormat)) {
            ClaimSink sink = new ClaimSink(output, summary, progress);
            new CodingRun(splitter, coder::code, threads).run(inputs, sink);
            output.keep();
        } catch (Output.ClosedException nobodyReads) {
            return 1;
        } finally {
            progress.end();
        }
        summary.lines().forEach(console.err()::println);
        return summary.failed() > 0 ? 1 : 0;
    }

    private ClaimFormat format(Knowledge known) {
        ClaimFormats formats = new ClaimFormats(new SchemeMapping(known.kinds(), Parties.of(known)), console.width());
        Optional<ClaimFormat> found;
        if (format != null) {
            found = formats.findByName(format);
        } else if (out != null) {
            found = formats.findByEnding(out.getFileName().toString());
        } else {
            found = formats.findByName(console.outIsTerminal() ? "table" : "jsonl");
        }
        return found.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                (format != null ? "unknown format «" + format + "»" : "no format by the name of " + out)
                        + "; legal is --format " + String.join(", ", formats.names())));
    }
}
