package org.rawi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.rawi.coder.Coder;
import org.rawi.desk.memory.Shelf;
import org.rawi.export.ClaimReader;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.article.ArticleSplitter;
import org.rawi.reading.input.Inputs;
import org.rawi.workflow.CodingRun;

/** Files laid open on the desk: claims as they were coded, texts coded here and now where no claims are given. */
final class DeskShelf {
    private final Knowledge knowledge;
    private final Console console;
    private final List<Document> documents = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private int faults;

    DeskShelf(Knowledge knowledge, Console console) {
        this.knowledge = knowledge;
        this.console = console;
    }

    /** Reads claims out of the files that hold claims, and texts out of all others. */
    Shelf read(List<String> paths, int threads) throws IOException {
        List<String> texts = new ArrayList<>();
        boolean coded = false;
        for (String path : paths) {
            if (holdsClaims(Path.of(path))) {
                coded = true;
                try (ClaimReader reader = ClaimReader.of(Path.of(path))) {
                    reader.readAll(claims::add, this::tell);
                }
            } else {
                texts.add(path);
            }
        }
        Inputs inputs = new Inputs(texts, Given.NOTHING, knowledge, console.in());
        if (coded) {
            inputs.forEach(this::keep);
        } else {
            Coder coder = new Coder(knowledge, Version.NUMBER);
            ArticleSplitter splitter = new ArticleSplitter(knowledge.furniture(), knowledge.outletKeys());
            new CodingRun(splitter, coder::code, threads).run(inputs::forEach, one -> {
                keep(one.reading());
                claims.addAll(one.claims());
            });
        }
        return new Shelf(knowledge, documents, claims);
    }

    /** The invented incidents that come with Rawi. */
    Shelf examples(int threads) throws IOException {
        Path texts = Files.createTempFile("rawi-examples", ".jsonl");
        try (InputStream in = Shelf.class.getResourceAsStream("/org/rawi/desk/examples/texts.jsonl")) {
            Files.copy(in, texts, StandardCopyOption.REPLACE_EXISTING);
            return read(List.of(texts.toString()), threads);
        } finally {
            Files.delete(texts);
        }
    }

    private void keep(Reading reading) {
        if (reading instanceof Reading.Text text) {
            documents.add(text.document());
        } else if (reading instanceof Reading.Failure failure) {
            tell(failure.line());
        }
    }

    private void tell(String fault) {
        faults++;
        console.err().println("failed: " + fault);
    }

    /** Whether a file's first line is a claim as {@code rawi code} writes it. */
    private static boolean holdsClaims(Path path) throws IOException {
        if (!path.toString().endsWith(".jsonl") || !Files.isRegularFile(path)) {
            return false;
        }
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            return first != null && first.startsWith("{\"schema\":") && first.contains("\"claim\":");
        }
    }

    /** How many texts or claims could not be read. */
    int faults() {
        return faults;
    }
}
