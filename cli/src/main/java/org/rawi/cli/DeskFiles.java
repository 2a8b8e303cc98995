package org.rawi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rawi.desk.Desk;
import org.rawi.export.ClaimReader;
import org.rawi.knowledge.Knowledge;
import org.rawi.reading.Given;
import org.rawi.reading.Reading;
import org.rawi.reading.input.Inputs;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;
import org.rawi.workflow.ClaimIntake;
import org.rawi.workflow.Ingest;

/**
 * Files laid open on the desk: a data set in a folder of its own, which goes when it is closed. Claims are taken in as they were coded;
 * texts are coded here and now where no claims are given.
 */
final class DeskFiles implements AutoCloseable {
    private final Knowledge knowledge;
    private final Console console;
    private final Path folder;
    private final DataSet set;
    private int faults;

    DeskFiles(Knowledge knowledge, Console console) throws IOException {
        this.knowledge = knowledge;
        this.console = console;
        folder = Files.createTempDirectory("rawi-desk");
        Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
        set = DataSet.open(DataSetAddress.of(folder.resolve("desk.rawi").toString()), Clock.systemUTC());
    }

    DataSet set() {
        return set;
    }

    /** Reads claims out of the files that hold claims, and texts out of all others. */
    void read(List<String> paths, int threads) throws IOException {
        List<String> claims = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String path : paths) {
            (holdsClaims(path) ? claims : texts).add(path);
        }
        Inputs inputs = new Inputs(texts, Given.NOTHING, knowledge, console.in());
        String options = String.join(" ", paths);
        if (claims.isEmpty()) {
            new Ingest(set, knowledge, Version.NUMBER, threads)
                    .run(inputs::forEach, options, coded -> tell(coded.reading()));
            return;
        }
        try (ClaimIntake intake = new ClaimIntake(set, knowledge, options)) {
            inputs.forEach(reading -> {
                if (reading instanceof Reading.Text text) {
                    intake.text(text.document());
                }
                tell(reading);
            });
            for (String path : claims) {
                try (ClaimReader reader = ClaimReader.of(Path.of(path))) {
                    reader.readAll(intake::claim, this::tell);
                }
            }
        }
    }

    /** The invented incidents that come with Rawi. */
    void examples(int threads) throws IOException {
        Path texts = folder.resolve("examples.jsonl");
        try (InputStream in = Desk.class.getResourceAsStream("examples/texts.jsonl")) {
            Files.copy(in, texts);
        }
        read(List.of(texts.toString()), threads);
    }

    private void tell(Reading reading) {
        if (reading instanceof Reading.Failure failure) {
            tell(failure.line());
        }
    }

    private void tell(String fault) {
        faults++;
        console.err().println("failed: " + fault);
    }

    /** Whether a file's first line is a claim as {@code rawi code} writes it. */
    private static boolean holdsClaims(String path) throws IOException {
        if (!path.endsWith(".jsonl") || !Files.isRegularFile(Path.of(path))) {
            return false;
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(path), StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            return first != null && first.startsWith("{\"schema\":") && first.contains("\"claim\":");
        }
    }

    /** How many texts or claims could not be read. */
    int faults() {
        return faults;
    }

    @Override
    public void close() {
        set.close();
        delete();
    }

    /** Also where the program is ended while the texts are still being coded. */
    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // Somebody else deletes it.
        }
    }
}
