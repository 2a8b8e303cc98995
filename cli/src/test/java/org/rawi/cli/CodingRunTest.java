package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rawi.export.Formats;
import org.rawi.export.Parties;
import org.rawi.export.SchemeMapping;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Claim;
import org.rawi.reading.Given;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;
import org.rawi.workflow.CodingRun;

class CodingRunTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Summary summary = new Summary();

    private void run(int documents, int threads, Function<Article, List<Claim>> coder) throws IOException {
        String lines = IntStream.range(0, documents)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"text\": \"دخلت القوات البلدة.\"}")
                .collect(Collectors.joining("\n"));
        InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console =
                Console.plain(in, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), to);
        Inputs inputs = new Inputs(List.of("-"), Given.NOTHING, Knowledge.bundled(), in);
        SchemeMapping mapping = new SchemeMapping(Map.of(), new Parties(Map.of(), Map.of()));
        try (Output<Claim> output = Output.open(
                null, console, Formats.ofClaims(mapping, 80).findByName("jsonl").orElseThrow())) {
            new CodingRun(new ArticleSplitter(List.of(), Map.of()), coder, threads)
                    .run(inputs::forEach, new ClaimSink(output, summary, Progress.of(console, inputs)));
        }
    }

    @Test
    void aFaultInCodingFailsThatTextAloneAndSaysWhich() throws IOException {
        run(20, 3, article -> {
            if (article.document().id().equals("7")) {
                throw new IllegalStateException("seven");
            }
            return List.of();
        });
        assertThat(summary.documents()).isEqualTo(19);
        assertThat(summary.lines()).anySatisfy(line -> assertThat(line)
                .startsWith("failed     standard input:8: text: a fault in Rawi itself")
                .contains("seven"));
    }

    @Test
    void fewTextsAreInFlightAtOnce() throws IOException {
        AtomicInteger started = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        run(500, 2, article -> {
            int ahead = started.incrementAndGet() - summary.documents();
            most.accumulateAndGet(ahead, Math::max);
            return List.of();
        });
        assertThat(summary.documents()).isEqualTo(500);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 8 + 2);
    }

    @Test
    void longRunsSayHowFarTheyAreWhereThereIsNoTerminal() throws IOException {
        run(2500, 2, article -> List.of());
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "coded 1000 documents, 0 skipped, 0 failed, 0 claims",
                        "coded 2000 documents, 0 skipped, 0 failed, 0 claims");
    }
}
