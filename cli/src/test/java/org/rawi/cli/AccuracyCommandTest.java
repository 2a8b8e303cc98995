package org.rawi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccuracyCommandTest {
    private static final String STRIKE = "قصف الطيران الحربي بلدة خان شيخون في ريف إدلب الجنوبي.";

    @TempDir
    private Path folder;

    @BeforeEach
    void oneTextOfOneEventAndOneOfNone() throws IOException {
        Files.createDirectories(folder.resolve("dispatches"));
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(folder.resolve("dispatches/001_2017-06-18_strike.txt"), STRIKE);
        Files.writeString(folder.resolve("dispatches/002_2017-06-18_none.txt"), STRIKE);
        Files.writeString(
                folder.resolve("gold/001.jsonl"),
                "{\"doc\": \"001\", \"id\": \"001-01\", \"kind\": \"air_strike\", \"quote\": \"" + STRIKE
                        + "\", \"start\": 0, \"end\": " + STRIKE.length() + ", \"initiators\": [], \"targets\": [],"
                        + " \"places\": [\"خان شيخون\"], \"via\": [], \"origin\": [], \"modality\": \"asserted\"}\n");
        Files.writeString(folder.resolve("gold/002.jsonl"), "");
    }

    private String run(String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] args = {"accuracy", "--examples", folder.toString(), "--shared", folder + "/none"};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        int code = Rawi.run(
                all,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageHasTheFiguresAndIsTheSameEachTime() {
        String page = run();
        assertThat(page)
                .contains("# How right it is", "- knowledge sha256:", "| detection_recall | 1.000 | 1.000 |")
                .contains("| detection_precision | 1.000 | 0.500 |")
                .isEqualTo(run());
    }

    @Test
    void thePageIsWrittenWhereItIsAskedFor() throws IOException {
        Path out = folder.resolve("accuracy.md");
        run("--out", out.toString());
        assertThat(Files.readString(out)).isEqualTo(run());
    }
}
