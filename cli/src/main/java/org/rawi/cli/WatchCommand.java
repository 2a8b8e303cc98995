package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.rawi.coder.Coder;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.RecordFormat;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Claim;
import org.rawi.reading.RefusedException;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.fetch.Sleeper;
import org.rawi.reading.watch.FeedList;
import org.rawi.reading.watch.KeptDocuments;
import org.rawi.reading.watch.Watch;
import org.rawi.reading.watch.WatchState;
import org.rawi.store.DataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code rawi watch FEED...}: the new entries of feeds, as they come, to claims.  */
@Command(
        name = "watch",
        description = "Follows feeds politely, and codes what is new in them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;
    private final Sleeper sleeper;

    @Parameters(
            arity = "1..*",
            paramLabel = "FEED",
            description = "Addresses of feeds or of OPML lists, and OPML files.")
    private List<String> names;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "JSON Lines to which claims are added; standard output by default.")
    private Path out;

    @Option(
            names = "--dataset",
            paramLabel = "DATASET",
            description =
                    "A data set that takes texts and claims in, in place of --out: a file, or jdbc:postgresql://HOST/NAME.")
    private String dataset;

    @Mixin
    private DataSetOption opening;

    @Option(names = "--keep", paramLabel = "DIR", description = "A folder that keeps the texts too, as JSON Lines.")
    private Path keep;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "What has been seen; by default beside --out or the data set, or rawi-watch.json here.")
    private Path state;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Time.class,
            defaultValue = "15m",
            description = "How often to look at each feed, as 90m, 2h or 1d; ${DEFAULT-VALUE} by default, at least 1m.")
    private Duration every;

    @Option(names = "--once", description = "Look at each feed once, and end.")
    private boolean once;

    @Option(names = "--pages", description = "Fetch the page of an entry that has a summary alone.")
    private boolean pages;

    @Mixin
    private NetworkOptions network;

    @Mixin
    private GivenOptions given;

    @Mixin
    private KnowledgeOption knowledge;

    WatchCommand(Console console, Clock clock, Sleeper sleeper) {
        this.console = console;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** A time as the user writes it. */
    static final class Time implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            if (!text.matches("\\d{1,5}[mhd]") || text.matches("0+[mhd]")) {
                throw new TypeConversionException("«" + text + "» is no such time; legal is 15m, 2h or 1d");
            }
            long number = Long.parseLong(text.substring(0, text.length() - 1));
            return switch (text.charAt(text.length() - 1)) {
                case 'm' -> Duration.ofMinutes(number);
                case 'h' -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (dataset != null && out != null) {
            throw new RefusedException("--out beside --dataset", "one of them");
        }
        List<String> feeds = FeedList.of(names);
        if (feeds.isEmpty()) {
            throw new RefusedException("no feeds in " + String.join(", ", names), "a list that names at least one");
        }
        try (StateFile held = StateFile.hold(stateFile())) {
            return watch(feeds, held.path());
        } catch (Output.ClosedException nobodyReads) {
            return 1;
        }
    }

    private int watch(List<String> feeds, Path stateFile) throws IOException, InterruptedException {
        Knowledge known = knowledge.load(console);
        WatchState seen = WatchState.load(stateFile);
        Watch watch = new Watch(
                feeds,
                new Watch.Rounds(every, once, pages, given.given()),
                seen,
                network.fetcher(clock, sleeper),
                known,
                clock,
                sleeper);
        KeptDocuments kept = keep == null ? null : new KeptDocuments(keep);
        if (once) {
            watch.leftAlone()
                    .forEach(feed -> console.err().println(feed + ": left alone for now, as it failed or asked"));
        }
        if (dataset != null) {
            try (DataSet set = opening.open(dataset)) {
                WatchTake into = new WatchIntoSet(set, known, "watch " + String.join(" ", names));
                return told(new WatchRun(into, seen, kept, console, clock).run(watch));
            }
        }
        try (AppendedClaims claims = AppendedClaims.open(out, seen.pending(), console, lines(known))) {
            ArticleSplitter splitter = new ArticleSplitter(known.furniture(), known.outletKeys());
            Coder coder = new Coder(known, Version.NUMBER);
            WatchTake into = new WatchIntoFile(splitter, coder::code, seen, claims);
            return told(new WatchRun(into, seen, kept, console, clock).run(watch));
        }
    }

    private int told(Summary summary) {
        summary.lines().stream().filter(line -> !line.startsWith("failed ")).forEach(console.err()::println);
        return summary.failed() > 0 ? 1 : 0;
    }

    private Path stateFile() {
        if (state != null) {
            return state.toAbsolutePath();
        }
        Path beside = dataset == null || dataset.startsWith("jdbc:") ? out : Path.of(dataset);
        return beside == null
                ? Path.of("rawi-watch.json").toAbsolutePath()
                : beside.toAbsolutePath().resolveSibling(beside.getFileName() + ".watch.json");
    }

    private RecordFormat<Claim> lines(Knowledge known) {
        SchemeMapping mapping = new SchemeMapping(known.kinds(), Parties.of(known));
        return Formats.ofClaims(mapping, console.width()).findByName("jsonl").orElseThrow();
    }
}
