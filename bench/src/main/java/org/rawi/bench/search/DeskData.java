package org.rawi.bench.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.rawi.knowledge.Knowledge;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.store.search.Query;
import org.rawi.workflow.Explore;
import org.rawi.workflow.Relink;

/**
 * Makes a data set of invented claims for {@link DeskBench}: taken in, linked and indexed, document by document. The first argument is
 * the file, the second how many claims.
 */
final class DeskData {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-02-02T12:00:00Z"), ZoneOffset.UTC);

    private DeskData() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Knowledge knowledge = Knowledge.bundled();
        try (DataSet set = DataSet.open(DataSetAddress.of(file.toString()), CLOCK)) {
            long start = System.nanoTime();
            if (set.claims().count() == 0) {
                new SyntheticDataSet(knowledge).fill(set, Integer.parseInt(args[1]));
                say(out, "taken in", set.claims().count(), start);
            }
            start = System.nanoTime();
            new Relink(set, knowledge).run();
            say(out, "linked into incidents", set.incidents().count(), start);
            start = System.nanoTime();
            try (Explore explore = new Explore(set, knowledge)) {
                explore.catchUp();
                say(out, "indexed", explore.digestOfIncidents(Query.ALL).total(), start);
            }
        }
    }

    private static void say(PrintStream out, String what, long count, long start) {
        out.println(String.format(Locale.ROOT, "%,d %s in %.0f s", count, what, (System.nanoTime() - start) / 1e9));
    }
}
