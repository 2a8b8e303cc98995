package org.rawi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code scripts/bench}: measures loading and coding, and prints the page {@code docs/performance.md}. */
final class Bench {
    private Bench() {}

    /**
     * Measures, and writes the page where the second argument says, or to standard output; exit code 1 where a bound is
     * missed.
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("usage: Bench DISPATCHES [PAGE]");
        }
        PerformancePage page =
                new PerformancePage(Loading.measure(Path.of(args[0])), CodingSpeed.measure(Path.of(args[0])));
        List<String> lines = page.lines();
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), String.join("\n", lines) + "\n");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        lines.forEach(out::println);
        if (!page.missed().isEmpty()) {
            page.missed().forEach(out::println);
            System.exit(1);
        }
    }
}
