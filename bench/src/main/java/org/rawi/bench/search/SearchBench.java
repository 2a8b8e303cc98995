package org.rawi.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.search.Query;
import org.rawi.workflow.Explore;

/**
 * {@code scripts/bench-search}: filters, counts and searches over a million invented claims, beside plain SQL on the same file in the same
 * run. The first argument is the folder, the second how many claims; a data set that is there already is taken as it is.
 */
final class SearchBench {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);
    private static final double FILTER_MS = 300;
    private static final double SEARCH_MS = 150;
    private static final double COLD_MS = 2000;
    private static final int ROUNDS = 3;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private boolean missed;

    private SearchBench() {}

    /** Exit code 1 where a bound is missed. */
    public static void main(String[] args) throws IOException, SQLException {
        SearchBench bench = new SearchBench();
        bench.run(Path.of(args[0]), Integer.parseInt(args[1]));
        System.exit(bench.missed ? 1 : 0);
    }

    private void run(Path folder, int size) throws IOException, SQLException {
        Path file = Files.createDirectories(folder).resolve("claims-" + size + ".rawi");
        boolean isThere = Files.exists(file);
        long began = System.nanoTime();
        Knowledge knowledge = Knowledge.bundled();
        try (DataSet set = DataSet.open(DataSetAddress.of(file.toString()), CLOCK)) {
            if (!isThere) {
                long start = System.nanoTime();
                new SyntheticDataSet(knowledge).fill(set, size);
                say("kept        %,d claims in %.0f s, %,d MiB", set.claims().count(), since(start) / 1000, mib(file));
                start = System.nanoTime();
                new Explore(set, knowledge).close();
                say("indexed     in %.0f s", since(start) / 1000);
                say("again       run it once more for a cold start and for the figures");
                return;
            }
            try (Explore explore = new Explore(set, knowledge)) {
                explore.page(Query.ALL);
                explore.digest(Query.ALL);
                bound("cold start, to the first page with its counts, map and histogram", since(began), COLD_MS);
                measure(explore);
            }
        }
        yardstick(file);
    }

    private void measure(Explore explore) {
        Asked asked = new Asked(explore.digest(Query.ALL), words(explore));
        say("heap %d MiB, %d processors; milliseconds: median, 95 in 100, longest", heap(), processors());
        group(explore, "filters: page, counts, map and histogram", asked.filters(), true, FILTER_MS);
        group(explore, "searches: page with the words marked", asked.searches(), false, SEARCH_MS);
    }

    private static List<String> words(Explore explore) {
        List<String> words = new ArrayList<>();
        explore.page(Query.ALL.page(1000, null))
                .hits()
                .forEach(hit -> words.addAll(Arrays.asList(hit.snippet().text().split("[ .]+"))));
        return words.stream().filter(word -> word.length() > 2).distinct().toList();
    }

    private void group(Explore explore, String name, Map<String, List<Query>> asked, boolean counted, double most) {
        say("%s", name);
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean isLast = round == ROUNDS - 1;
            asked.forEach((what, queries) -> {
                List<Double> times = new ArrayList<>();
                for (Query query : queries) {
                    long start = System.nanoTime();
                    explore.page(query);
                    if (counted) {
                        explore.digest(query);
                    }
                    times.add(since(start));
                }
                if (isLast) {
                    say("  %-24s %7.1f %7.1f %7.1f", what, share(times, 50), share(times, 95), share(times, 100));
                    all.addAll(times);
                }
            });
        }
        bound("95 in 100 of all", share(all, 95), most);
    }

    private void yardstick(Path file) throws SQLException {
        say("yardstick: plain SQL on the same file, second time of asking");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "SELECT COUNT(*) FROM claim",
                    "SELECT COUNT(*) FROM claim WHERE kind = 'shelling'",
                    "SELECT kind, COUNT(*) FROM claim GROUP BY kind",
                    "SELECT adm1, COUNT(*) FROM claim_place GROUP BY adm1",
                    "SELECT COUNT(*) FROM claim WHERE trigger_words LIKE '%مبت%'")) {
                read(statement, sql);
                long start = System.nanoTime();
                read(statement, sql);
                say("  %7.1f  %s", since(start), sql);
            }
        }
    }

    private static void read(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    private void bound(String what, double took, double most) {
        missed |= took > most;
        say("%s %s: %.0f ms; at most %.0f", took > most ? "MISSED" : "kept  ", what, took, most);
    }

    private static double share(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static long mib(Path file) throws IOException {
        return Files.size(file) >> 20;
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
