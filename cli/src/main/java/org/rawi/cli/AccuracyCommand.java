package org.rawi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.coder.Coder;
import org.rawi.evaluation.AccuracyReport;
import org.rawi.evaluation.ClaimFile;
import org.rawi.evaluation.Draw;
import org.rawi.evaluation.GoldFolder;
import org.rawi.evaluation.KnownActors;
import org.rawi.evaluation.ScoredClaim;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Claim;
import org.rawi.reading.Given;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;
import org.rawi.workflow.CodingRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rawi accuracy --out docs/accuracy.md}: codes what is coded by hand, and says how right that was. */
@Command(
        name = "accuracy",
        description = "Codes the texts that are coded by hand, and writes the page that says how right that was.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AccuracyCommand implements Callable<Integer> {
    private static final List<String> ABOUT_EXAMPLES = List.of(
            "Forty-four dispatches written for this project, in `examples/dispatches`, and their coding by hand in `examples/gold`: one",
            "difficulty after another, most of them harder than the daily run of news. Three of the texts are full of the words of war",
            "and tell no event.");
    private static final List<String> ABOUT_SHARED = List.of(
            "Real articles of several outlets, 2015 to 2018, in `../shared`. The texts are their publishers' and no part of this project: the page",
            "names their records and quotes nothing.");

    private final Console console;
    private boolean failed;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output by default.")
    private Path out;

    @Option(
            names = "--examples",
            paramLabel = "DIR",
            description = "A folder with dispatches and gold; examples by default.")
    private Path examples = Path.of("examples");

    @Option(
            names = "--shared",
            paramLabel = "DIR",
            description = "A folder with dispatches/coded.jsonl and gold, measured too where it is there; ../shared"
                    + " by default.")
    private Path shared = Path.of("../shared");

    @Option(
            names = "--draw",
            paramLabel = "FILE",
            description = "Claims that rawi draw has drawn, with a person's verdicts; shown on the page where it is"
                    + " there. docs/accuracy-draw.tsv by default.")
    private Path draw = Path.of("docs/accuracy-draw.tsv");

    @Option(
            names = "--confidence",
            paramLabel = "FILE",
            description = "Where to write how often each frame was right on the examples, as the knowledge table of"
                    + " that name.")
    private Path confidence;

    @Mixin
    private KnowledgeOption knowledge;

    AccuracyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Knowledge known = knowledge.load(console);
        Path ids = shared.resolve("actors.tsv");
        KnownActors actors = Files.isRegularFile(ids) ? KnownActors.read(ids) : KnownActors.all();
        List<AccuracyReport.Coding> codings = new ArrayList<>();
        codings.add(coding("The examples", ABOUT_EXAMPLES, examples.resolve("dispatches"), examples, actors, known));
        Path texts = shared.resolve("dispatches/coded.jsonl");
        if (Files.isRegularFile(texts)) {
            codings.add(coding("The shared articles", ABOUT_SHARED, texts, shared, actors, known));
        } else {
            console.err().println("note: " + texts + " is not there; the page is of the examples alone");
        }
        AccuracyReport report = new AccuracyReport(Version.NUMBER, known.checksum(), codings, judged());
        if (confidence != null) {
            Files.writeString(confidence, String.join("\n", report.confidence()) + "\n");
        }
        write(report.lines());
        return failed ? 1 : 0;
    }

    private Draw judged() throws IOException {
        return Files.isRegularFile(draw) ? Draw.parse(draw, Files.readAllLines(draw)) : null;
    }

    private AccuracyReport.Coding coding(
            String title, List<String> about, Path texts, Path folder, KnownActors actors, Knowledge known)
            throws IOException {
        GoldFolder gold = GoldFolder.read(folder.resolve("gold"));
        return new AccuracyReport.Coding(title, about, gold, claims(texts, known), actors);
    }

    /** Codes the texts as {@code rawi code} does, and reads the claims as anyone would who gets them. */
    private List<ScoredClaim> claims(Path texts, Knowledge known) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Console inner = Console.plain(console.in(), stream, console.err());
        Formats<Claim> formats = Formats.ofClaims(new SchemeMapping(known.kinds(), Parties.of(known)), console.width());
        Inputs inputs = new Inputs(List.of(texts.toString()), new Given(null, null), known, console.in());
        Summary summary = new Summary();
        try (Output<Claim> output =
                Output.open(null, inner, formats.findByName("jsonl").orElseThrow())) {
            ArticleSplitter splitter = new ArticleSplitter(known.furniture(), known.outletKeys());
            Coder coder = new Coder(known, Version.NUMBER);
            ClaimSink sink = new ClaimSink(output, summary, Progress.of(inner, inputs));
            new CodingRun(splitter, coder::code, Runtime.getRuntime().availableProcessors()).run(inputs::forEach, sink);
            output.keep();
        }
        summary.lines().stream().filter(line -> line.startsWith("failed")).forEach(console.err()::println);
        failed |= summary.failed() > 0;
        stream.flush();
        return ClaimFile.parse(texts, bytes.toString(StandardCharsets.UTF_8));
    }

    private void write(List<String> lines) throws IOException {
        if (out == null) {
            lines.forEach(console.out()::println);
        } else {
            Files.writeString(out, String.join("\n", lines) + "\n");
        }
    }
}
