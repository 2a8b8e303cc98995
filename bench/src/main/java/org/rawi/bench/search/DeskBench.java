package org.rawi.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.search.Query;
import org.rawi.workflow.Explore;

/**
 * {@code scripts/bench-desk}: every filter and search of Explore over invented incidents, asked of a desk in a process of its own, and of
 * the index alone. The first argument is the data set, the second the launcher (or «-» for the index alone), the third the page to write, or «-». Exit code 1
 * where a bound is missed.
 */
final class DeskBench {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);
    private static final double FILTER_MS = 300;
    private static final double SEARCH_MS = 150;
    private static final double COLD_MS = 2000;
    private static final int COLD_STARTS = 5;
    private static final String HEAP = "1g";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final List<String> page = new ArrayList<>();
    private boolean missed;

    private DeskBench() {}

    public static void main(String[] args) throws IOException {
        DeskBench bench = new DeskBench();
        bench.run(Path.of(args[0]), args[1].equals("-") ? Optional.empty() : Optional.of(Path.of(args[1])));
        if (!args[2].equals("-")) {
            Files.writeString(Path.of(args[2]), String.join("\n", bench.page) + "\n");
        }
        System.exit(bench.missed ? 1 : 0);
    }

    private void run(Path file, Optional<Path> rawi) throws IOException {
        DeskQuestions questions;
        List<Row> alone = new ArrayList<>();
        Knowledge knowledge = Knowledge.bundled();
        try (DataSet set = DataSet.open(DataSetAddress.of(file.toString()), CLOCK);
                Explore explore = Explore.withUpkeep(set, knowledge)) {
            questions = new DeskQuestions(explore.digestOfIncidents(Query.ALL), words(explore));
            head(set, file);
            alone.addAll(measure(new ExploreAsker(explore), questions));
        }
        if (rawi.isPresent()) {
            askDesk(rawi.get(), file, questions);
        }
        table("The same of the index alone, in this process: the incidents of the first page read, all counted", alone);
    }

    private void askDesk(Path rawi, Path file, DeskQuestions questions) throws IOException {
        List<Double> colds = new ArrayList<>();
        for (int i = 0; i < COLD_STARTS; i++) {
            try (DeskProcess desk = DeskProcess.open(rawi, file, HEAP)) {
                colds.add(desk.coldMillis());
            }
        }
        bound(
                "From the start of the process to the end of the first page, median of " + COLD_STARTS,
                share(colds, 50),
                COLD_MS);
        try (DeskProcess desk = DeskProcess.open(rawi, file, HEAP)) {
            table("Pages of Explore over HTTP", measure(desk, questions));
        }
    }

    private static List<String> words(Explore explore) {
        List<String> words = new ArrayList<>();
        explore.incidents(Query.ALL.page(500, null)).incidents().forEach(told -> told.shown()
                .forEach(claim -> claim.evidence()
                        .forEach(part ->
                                words.addAll(Arrays.asList(part.words().text().split("[ .]+"))))));
        return words.stream().filter(word -> word.length() > 2).distinct().toList();
    }

    /** What questions of one sort took. */
    private record Row(boolean search, String name, List<Double> wall, double processor) {}

    private static List<Row> measure(Asker asker, DeskQuestions questions) throws IOException {
        Map<String, List<Map<String, String>>> filters = questions.filters();
        Map<String, List<Map<String, String>>> searches = questions.searches();
        // Once to warm up, then what counts: other questions of the same sorts.
        rows(asker, false, filters);
        rows(asker, true, searches);
        List<Row> rows = new ArrayList<>(rows(asker, false, questions.filters()));
        rows.addAll(rows(asker, true, questions.searches()));
        return rows;
    }

    private static List<Row> rows(Asker asker, boolean search, Map<String, List<Map<String, String>>> asked)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, List<Map<String, String>>> sort : asked.entrySet()) {
            List<Double> wall = new ArrayList<>();
            double processor = asker.processorMillis();
            for (Map<String, String> fields : sort.getValue()) {
                long start = System.nanoTime();
                asker.ask(fields);
                wall.add((System.nanoTime() - start) / 1e6);
            }
            double used = (asker.processorMillis() - processor) / wall.size();
            rows.add(new Row(search, sort.getKey(), wall, used));
        }
        return rows;
    }

    private void head(DataSet set, Path file) throws IOException {
        say("# How fast the desk answers");
        say("");
        say("Written by `scripts/bench-desk`, which measures anew; do not edit by hand. On Java "
                + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors()
                + " processors; the desk with " + HEAP + " of heap. Milliseconds.");
        say("");
        say(format(
                "%,d invented claims in %,d documents, %,d incidents; %,d MiB of data set. Each row is up to twenty questions that were not asked before. The file was read before, so that the system has it in its memory.",
                set.claims().count(), set.documents().count(), set.incidents().count(), Files.size(file) >> 20));
        say("");
    }

    private void table(String title, List<Row> rows) {
        say("");
        say("## " + title);
        say("");
        say("| asked for | median | 95 in 100 | longest | processor time, mean |");
        say("|---|---|---|---|---|");
        rows.forEach(row -> say(format(
                "| %s | %.0f | %.0f | %.0f | %.0f |",
                row.search() ? "words: " + row.name() : row.name(),
                share(row.wall(), 50),
                share(row.wall(), 95),
                share(row.wall(), 100),
                row.processor())));
        say("");
        bound("95 in 100 of all filters", share(all(rows, false), 95), FILTER_MS);
        bound("95 in 100 of all searches", share(all(rows, true), 95), SEARCH_MS);
    }

    private static List<Double> all(List<Row> rows, boolean search) {
        return rows.stream()
                .filter(row -> row.search() == search)
                .flatMap(row -> row.wall().stream())
                .toList();
    }

    private void bound(String what, double took, double most) {
        missed |= took > most;
        say(format("- %s: %.0f ms; at most %.0f%s", what, took, most, took > most ? ": MISSED" : ""));
    }

    private static double share(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private void say(String line) {
        out.println(line);
        page.add(line);
    }
}
