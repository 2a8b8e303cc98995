package org.rawi.desk.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** What is counted while a desk is open, in the form that Prometheus reads. No address, no name, no word that was looked for. */
public final class Numbers {
    private static final double[] SECONDS = {0.01, 0.05, 0.1, 0.3, 1, 3, 10};
    private static final double NANOS = 1e9;

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final LongAdder[] within = new LongAdder[SECONDS.length];
    private final LongAdder nanos = new LongAdder();
    private final LongAdder answers = new LongAdder();
    private final Supplier<Map<String, Long>> standing;

    /** {@code standing} gives figures that are not counted here: documents, sessions. */
    public Numbers(Supplier<Map<String, Long>> standing) {
        this.standing = standing;
        for (int i = 0; i < within.length; i++) {
            within[i] = new LongAdder();
        }
    }

    void answered(String method, int status, long took) {
        String known = method.equals("GET") || method.equals("POST") || method.equals("HEAD") ? method : "other";
        counts.computeIfAbsent(
                        "rawi_requests_total{method=\"" + known + "\",status=\"" + status + "\"}",
                        key -> new LongAdder())
                .increment();
        nanos.add(took);
        answers.increment();
        for (int i = 0; i < within.length; i++) {
            if (took <= SECONDS[i] * NANOS) {
                within[i].increment();
            }
        }
    }

    /** All figures, a line each. */
    String told() {
        StringBuilder told = new StringBuilder();
        told.append("# HELP rawi_requests_total Requests answered.\n# TYPE rawi_requests_total counter\n");
        counts.forEach((name, count) -> line(told, name, Long.toString(count.sum())));
        told.append(
                "# HELP rawi_answer_seconds How long answers took to make.\n# TYPE rawi_answer_seconds histogram\n");
        for (int i = 0; i < within.length; i++) {
            line(told, "rawi_answer_seconds_bucket{le=\"" + SECONDS[i] + "\"}", Long.toString(within[i].sum()));
        }
        line(told, "rawi_answer_seconds_bucket{le=\"+Inf\"}", Long.toString(answers.sum()));
        line(told, "rawi_answer_seconds_sum", String.format(Locale.ROOT, "%.6f", nanos.sum() / NANOS));
        line(told, "rawi_answer_seconds_count", Long.toString(answers.sum()));
        new TreeMap<>(standing.get()).forEach((name, value) -> {
            told.append("# TYPE rawi_").append(name).append(" gauge\n");
            line(told, "rawi_" + name, Long.toString(value));
        });
        Runtime runtime = Runtime.getRuntime();
        told.append("# TYPE rawi_memory_used_bytes gauge\n");
        line(told, "rawi_memory_used_bytes", Long.toString(runtime.totalMemory() - runtime.freeMemory()));
        told.append("# TYPE rawi_memory_most_bytes gauge\n");
        line(told, "rawi_memory_most_bytes", Long.toString(runtime.maxMemory()));
        return told.toString();
    }

    private static void line(StringBuilder told, String name, String value) {
        told.append(name).append(' ').append(value).append('\n');
    }
}
