package org.rawi.bench.linking;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rawi.knowledge.Knowledge;

/** {@code scripts/bench-linking}: links synthetic claims of growing number, prints time and agreement with the truth. */
final class LinkBench {
    private static final double LEAST_F1 = 0.97;
    private static final int SMALL = 100_000;
    private static final double SMALL_SECONDS = 60;
    private static final int LARGE = 1_000_000;
    private static final double LARGE_SECONDS = 900;

    private LinkBench() {}

    /** First argument: a folder for the claims; second: the page to write, or «-»; then sizes. Exit code 1 where a bound is missed. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Knowledge knowledge = Knowledge.bundled();
        LinkingRun.measure(knowledge, SMALL / 10, folder);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<LinkingRun> runs = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            runs.add(LinkingRun.measure(knowledge, Integer.parseInt(args[i]), folder));
            out.println(row(runs.get(runs.size() - 1), runs.get(0)));
        }
        if (!args[1].equals("-")) {
            Files.writeString(Path.of(args[1]), String.join("\n", page(runs)) + "\n");
        }
        if (!runs.stream().allMatch(LinkBench::isWithinBounds)) {
            out.println("missed: a bound; see the table");
            System.exit(1);
        }
    }

    private static boolean isWithinBounds(LinkingRun run) {
        double seconds = run.readSeconds() + run.linkSeconds();
        return run.score().f1() >= LEAST_F1
                && (run.claims() > SMALL || seconds <= SMALL_SECONDS)
                && (run.claims() > LARGE || seconds <= LARGE_SECONDS);
    }

    private static List<String> page(List<LinkingRun> runs) {
        List<String> lines = new ArrayList<>();
        lines.add("# How fast claims are linked");
        lines.add("");
        lines.add("Written by `scripts/bench-linking`, which measures anew; do not edit by hand. On Java "
                + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, "
                + Runtime.getRuntime().maxMemory() / 1048576 + " MiB of heap. Wall time.");
        lines.add("");
        lines.add(
                "The claims are invented, with a fixed seed: each tells of an event that is known, as careless tellers leave it (a day off");
        lines.add(
                "or none, another kind, the district for the village, no side, another toll, a copy). Agreement with the events is B-cubed.");
        lines.add("Bounds: 100,000 claims in 60 s, a million in 15 minutes, F1 at least 0.97.");
        lines.add("");
        lines.add(
                "| claims | file | read | linked | processor time | of it a claim, to the first row | events | incidents | precision | recall | F1 |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
        runs.forEach(run -> lines.add(row(run, runs.get(0))));
        return lines;
    }

    private static String row(LinkingRun run, LinkingRun first) {
        return String.format(
                Locale.ROOT,
                "| %,d | %,.0f MiB | %.1f s | %.1f s | %.1f s | %.2f | %,d | %,d | %.3f | %.3f | %.3f |",
                run.claims(),
                run.mib(),
                run.readSeconds(),
                run.linkSeconds(),
                run.cpuSeconds(),
                run.cpuSeconds() / run.claims() / (first.cpuSeconds() / first.claims()),
                run.events(),
                run.incidents(),
                run.score().precision(),
                run.score().recall(),
                run.score().f1());
    }
}
