package org.rawi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rawi.coder.Coder;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Table;

/**
 * One load of the knowledge in a JVM that has done nothing before: {@code ColdLoad DISPATCHES} prints the nanoseconds of the
 * load, those until a first article was coded, and the bytes of heap that the knowledge keeps once all of it was used.
 */
final class ColdLoad {
    private static final int COLLECTIONS = 3;

    private ColdLoad() {}

    public static void main(String[] args) throws IOException {
        var article = Articles.of(Path.of(args[0])).get(0);
        long before = used();
        long start = Sample.cpu();
        Knowledge knowledge = Knowledge.bundled();
        long loaded = Sample.cpu() - start;
        int claims = new Coder(knowledge, "bench").code(article).size();
        long ready = Sample.cpu() - start;
        int rows = 0;
        for (Table table : Table.values()) {
            rows += knowledge.rows(table).stream()
                    .mapToInt(row -> row.cells().hashCode() & 1)
                    .sum();
        }
        long heap = used() - before;
        int places = knowledge.gazetteer().size();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(loaded + " " + ready + " " + heap + " " + claims + rows + places);
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
