package org.rawi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures as a page: each with its bound, and what a yardstick took beside it. */
final class PerformancePage {
    private static final double LOAD_MS = 150;
    private static final double HEAP_MIB = 64;
    private static final double ARTICLES_A_SECOND = 300;

    private final Loading loading;
    private final CodingSpeed coding;
    private final List<String> missed = new ArrayList<>();

    PerformancePage(Loading loading, CodingSpeed coding) {
        this.loading = loading;
        this.coding = coding;
        bound("loading in a new JVM", loading.cold().median() <= LOAD_MS);
        bound("heap of the knowledge", loading.heap() <= HEAP_MIB);
        bound("coding on one thread", coding.rate(coding.coding()) >= ARTICLES_A_SECOND);
    }

    private void bound(String what, boolean held) {
        if (!held) {
            missed.add("missed: " + what);
        }
    }

    /** The bounds that were missed. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# How fast it is");
        lines.add("");
        lines.add("Written by `scripts/bench`, which measures anew; do not edit by hand. On " + machine() + ".");
        lines.add(
                "Times are processor time of the one thread, medians of many runs. The yardsticks were measured in the same run: their");
        lines.add("ratios can be compared across machines, the milliseconds cannot.");
        lines.add("");
        loading(lines);
        lines.add("");
        coding(lines);
        return lines;
    }

    private void loading(List<String> lines) {
        lines.add("## Loading what Rawi knows");
        lines.add("");
        lines.add("| what | time | least to most | to the yardstick | bound |");
        lines.add("|---|---|---|---|---|");
        lines.add(row("in a new JVM", loading.cold(), loading.yardstick(), "≤ 150 ms"));
        lines.add(row("in a new JVM, until a first article is coded", loading.ready(), loading.yardstick(), ""));
        lines.add(row("again, in a warm JVM", loading.warm(), loading.yardstick(), ""));
        lines.add(
                row("yardstick: the same bytes read, cut at spaces, counted in a map", loading.yardstick(), null, ""));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "The file has %.1f MiB; it keeps %.1f MiB of heap once every row was used (bound: 64 MiB).",
                loading.file(),
                loading.heap()));
    }

    private void coding(List<String> lines) {
        lines.add("## Coding");
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%d articles of %d words on average, made of the paragraphs of `examples/dispatches`, on one thread; they give"
                        + " %d claims.",
                coding.articles(),
                coding.words() / coding.articles(),
                coding.claims()));
        lines.add("");
        lines.add("| what | articles a second | an article | to the tokens | bound |");
        lines.add("|---|---|---|---|---|");
        lines.add(speed("text to claims", coding.coding(), "≥ 300"));
        lines.add(speed("yardstick: cut into tokens and folded", coding.tokens(), ""));
        lines.add(speed("yardstick: words counted by `java.util.regex`", coding.regex(), ""));
    }

    private static String row(String what, Sample sample, Sample yardstick, String bound) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f to %.0f | %s | %s |",
                what,
                sample.median(),
                sample.least(),
                sample.most(),
                yardstick == null ? "1" : String.format(Locale.ROOT, "%.1f", sample.median() / yardstick.median()),
                bound);
    }

    private String speed(String what, Sample sample, String bound) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f ms | %.1f | %s |",
                what,
                coding.rate(sample),
                sample.median() / coding.articles(),
                sample.median() / coding.tokens().median(),
                bound);
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "Java %s, %s, %d processors",
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }
}
