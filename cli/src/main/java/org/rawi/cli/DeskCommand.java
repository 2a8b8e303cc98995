package org.rawi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rawi.desk.Desk;
import org.rawi.desk.DeskPages;
import org.rawi.desk.DeskSettings;
import org.rawi.desk.kept.KeptPages;
import org.rawi.desk.page.Masthead;
import org.rawi.export.harm.HarmRules;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.workflow.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi desk PATH...}: claims and their texts in a browser. */
@Command(
        name = "desk",
        description =
                "Opens the desk: incidents, claims and their texts in a browser, on this machine alone unless told otherwise.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DeskCommand implements Callable<Integer> {
    /** How long closing may take. */
    private static final long MOST_SECONDS = 10;

    private final Console console;
    private final CountDownLatch closed = new CountDownLatch(1);

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "A data set (NAME.rawi, made where there is none; or jdbc:postgresql://…); or, for reading only, claims as"
                            + " rawi code writes them and the texts they were read in, or texts alone, coded as the desk"
                            + " opens. Nothing at all opens invented examples, for a look.")
    private List<String> paths = List.of();

    @Option(names = "--show-persons", description = "Do not black out the names of private persons.")
    private boolean showPersons;

    @Option(names = "--show-places", description = "Show every place as exactly as the texts have it.")
    private boolean showPlaces;

    @Option(
            names = "--embargo",
            paramLabel = "DAYS",
            description = "How old an event must be for a feed to tell of it; 90 days by default.")
    private int embargo = HarmRules.SAFE.embargoDays();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Under which name or pseudonym decisions are kept; «reviewer» by default.")
    private String who = "reviewer";

    @Mixin
    private EntranceOptions entrance;

    @Mixin
    private DataSetOption opening;

    @Mixin
    private KnowledgeOption option;

    DeskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (embargo < 0 || entrance.port() < 0 || entrance.port() > 65_535) {
            throw new ParameterException(
                    spec.commandLine(), "legal is a port from 0 to 65535, and an embargo of 0 days or more");
        }
        Knowledge knowledge = option.load(console);
        HarmRules harm = new HarmRules(!showPersons, !showPlaces, embargo);
        boolean onDataSet = paths.size() == 1 && isDataSet(paths.get(0));
        if (entrance.publish() && (!onDataSet || showPersons || showPlaces)) {
            throw new ParameterException(
                    spec.commandLine(), "--publish: legal is one data set, without --show-persons and --show-places");
        }
        try {
            if (entrance.publish()) {
                return published(knowledge, harm);
            }
            return onDataSet ? onDataSet(knowledge, harm) : onFiles(knowledge, harm);
        } finally {
            closed.countDown();
        }
    }

    private static boolean isDataSet(String path) {
        return path.endsWith(".rawi") || path.startsWith("jdbc:");
    }

    private int onDataSet(Knowledge knowledge, HarmRules harm) throws IOException, InterruptedException {
        try (DataSet set = opening.open(paths.get(0));
                KeptPages pages = new KeptPages(set, knowledge, Version.NUMBER, harm, Clock.systemUTC())) {
            show(pages.pages(), harm, set);
        }
        return 0;
    }

    /** On a data set of its own that holds what the embargo lets out today, and goes when it is closed. */
    private int published(Knowledge knowledge, HarmRules harm) throws IOException, InterruptedException {
        try (DeskFiles files = new DeskFiles(knowledge, console)) {
            LocalDate until = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC)
                    .minusDays(harm.embargoDays());
            try (DataSet set = opening.openExisting(paths.get(0))) {
                long texts = new Publication(set, knowledge, until).into(files.set());
                console.err().println("published  " + texts + " texts, last told of until " + until);
            }
            String name =
                    Path.of(paths.get(0).replaceAll("[?].*", "")).getFileName().toString();
            try (KeptPages pages =
                    KeptPages.forReading(name, files.set(), knowledge, Version.NUMBER, harm, Clock.systemUTC())) {
                show(pages.pages(), harm, files.set());
            }
        }
        return 0;
    }

    private int onFiles(Knowledge knowledge, HarmRules harm) throws IOException, InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (DeskFiles files = new DeskFiles(knowledge, console)) {
            if (paths.isEmpty()) {
                files.examples(threads);
            } else {
                files.read(paths, threads);
            }
            String name = paths.isEmpty() ? Masthead.INVENTED : String.join(", ", paths);
            try (KeptPages pages =
                    KeptPages.forReading(name, files.set(), knowledge, Version.NUMBER, harm, Clock.systemUTC())) {
                show(pages.pages(), harm, files.set());
            }
            return files.faults() > 0 ? 1 : 0;
        }
    }

    private void show(DeskPages pages, HarmRules harm, DataSet set) throws IOException, InterruptedException {
        DeskSettings settings =
                entrance.settings(DeskSettings.SAFE.withHarm(harm).withWho(who), set);
        try (Desk desk = Desk.open(settings, pages, set, Clock.systemUTC())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAll(desk)));
            if (entrance.warning() != null) {
                console.err().println("warning    " + entrance.warning());
            }
            console.err().println("desk       " + desk.address() + " (Ctrl-C closes it)");
            desk.await();
        }
    }

    /** Closes the desk, and waits until what it stood on is closed too. */
    private void closeAll(Desk desk) {
        desk.close();
        try {
            if (!closed.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                console.err().println("closed before all was put away");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
