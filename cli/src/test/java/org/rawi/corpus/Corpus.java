package org.rawi.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.cli.Rawi;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Document;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.input.Inputs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of dispatches and what {@code rawi code} makes of it, as a user would. */
record Corpus(Path folder) {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** The product's own dispatches. */
    static Corpus examples() {
        return new Corpus(ROOT.resolve("examples/dispatches"));
    }

    /** The shared dispatches; a test that asks for them is skipped where they do not stand beside the checkout. */
    static Corpus shared() {
        Corpus corpus = new Corpus(shared("dispatches"));
        assumeTrue(Files.isDirectory(corpus.folder), "no ../shared/dispatches: nothing to code");
        return corpus;
    }

    static Path shared(String path) {
        return ROOT.resolve("../shared").resolve(path).normalize();
    }

    /** The lines that {@code rawi code} writes for {@code input} of the folder, or for the whole of it. */
    String lines(String input, int threads) {
        return run("code", folder.resolve(input).toString(), "--format", "jsonl", "--threads", String.valueOf(threads));
    }

    /** What the command writes to standard output when all goes well. */
    static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Rawi.run(
                args,
                InputStream.nullInputStream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<JsonNode> claims(String lines) {
        return lines.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }

    /** Every document by its id. */
    Map<String, Document> documents() {
        Map<String, Document> documents = new HashMap<>();
        new Inputs(List.of(folder.toString()), Given.NOTHING, Knowledge.bundled(), InputStream.nullInputStream())
                .forEach(reading -> {
                    if (reading instanceof Reading.Text text) {
                        documents.put(text.document().id(), text.document());
                    }
                });
        return documents;
    }
}
