package org.rawi.desk.kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.rawi.desk.page.ImportPage;
import org.rawi.desk.words.Catalogue;
import org.rawi.export.Formula;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.input.Inputs;
import org.rawi.store.DataSet;
import org.rawi.store.Run;
import org.rawi.workflow.Ingest;
import org.rawi.workflow.Upkeep;

/** Takes texts into a data set, one run after another, in a thread of its own. Thread-safe. */
public final class KeptImports implements ImportPage.Source {
    private static final Logger LOG = Logger.getLogger(KeptImports.class.getName());
    private static final int RUNS = 20;
    private static final long LINKED_AT_ONCE = 1000;

    private final DataSet set;
    private final Knowledge knowledge;
    private final Ingest ingest;
    private final Upkeep upkeep;
    private final AtomicReference<ImportPage.Going> going = new AtomicReference<>();

    /** Takes texts into {@code set}, and has {@code upkeep} link them when they are in. */
    public KeptImports(DataSet set, Knowledge knowledge, String version, Upkeep upkeep) {
        this.set = set;
        this.knowledge = knowledge;
        this.upkeep = upkeep;
        ingest = new Ingest(set, knowledge, version, Runtime.getRuntime().availableProcessors());
    }

    @Override
    public ImportPage imports(Catalogue words) {
        return new ImportPage(
                true,
                going.get(),
                set.runs().all().stream().limit(RUNS).map(KeptImports::past).toList());
    }

    private static ImportPage.Past past(Run run) {
        return new ImportPage.Past(
                run.no(),
                run.options(),
                run.began().toString().substring(0, 16).replace('T', ' '),
                run.ended() != null,
                run.done(),
                run.skipped(),
                run.failed(),
                run.claims());
    }

    @Override
    public boolean begin(Path folder) {
        if (!going.compareAndSet(null, new ImportPage.Going(0, 0, 0, 0))) {
            return false;
        }
        Thread thread = new Thread(() -> run(folder), "import");
        thread.setDaemon(true);
        thread.start();
        return true;
    }

    private void run(Path folder) {
        try {
            List<String> names = names(folder);
            Inputs inputs =
                    new Inputs(List.of(folder.toString()), Given.NOTHING, knowledge, InputStream.nullInputStream());
            long size = Math.max(1, inputs.size().orElse(1));
            Run run = ingest.run(
                    inputs::forEach,
                    String.join(", ", names),
                    coded -> going.updateAndGet(before ->
                            after(before, coded.reading(), (int) Math.min(99, 100 * inputs.bytesRead() / size))));
            link(run);
        } catch (IOException | RuntimeException fault) {
            LOG.log(Level.WARNING, "an import failed", fault);
        } finally {
            going.set(null);
            delete(folder);
        }
    }

    /** Few claims stand in their incidents when the run is said to be done; many are linked behind it. */
    private void link(Run run) {
        if (run.claims() <= LINKED_AT_ONCE) {
            upkeep.awaitDone();
        } else {
            upkeep.soon();
        }
    }

    private static ImportPage.Going after(ImportPage.Going before, Reading reading, int percent) {
        return new ImportPage.Going(
                before.done() + (reading instanceof Reading.Text ? 1 : 0),
                before.skipped() + (reading instanceof Reading.Skip ? 1 : 0),
                before.failed() + (reading instanceof Reading.Failure ? 1 : 0),
                percent);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> failures(long run) {
        return set.runs().find(run).map(found -> {
            StringBuilder csv = new StringBuilder("what,where,reason,right\n");
            for (Run.Failure failure : set.runs().failures(run)) {
                csv.append(cell(failure.what()))
                        .append(',')
                        .append(cell(failure.where()))
                        .append(',')
                        .append(cell(failure.reason()))
                        .append(',')
                        .append(cell(failure.right()))
                        .append('\n');
            }
            return csv.toString();
        });
    }

    private static String cell(String text) {
        return "\"" + Formula.disarmed(text).replace("\"", "\"\"") + "\"";
    }
}
