package org.rawi.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million claims on a heap of one gigabyte; {@code -Dslow.claims=100000} makes it fewer. */
@Tag("slow")
class DeskSpeedTest {
    private static final int CLAIMS = Integer.getInteger("slow.claims", 1_000_000);

    @TempDir
    private Path folder;

    @Test
    void everyFilterAndSearchOfTheDeskAnswersInTime() throws IOException, InterruptedException {
        Path file = folder.resolve("claims.rawi");
        assertThat(run(DeskData.class, file.toString(), Integer.toString(CLAIMS)))
                .isZero();
        assertThat(run(DeskBench.class, file.toString(), Path.of("..", "rawi").toString(), "-"))
                .as("exit code; a bound is missed, see the figures above")
                .isZero();
        assertThat(Files.exists(file)).isTrue();
    }

    private static int run(Class<?> main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-Dfile.encoding=UTF-8",
                "-cp",
                "target/classes:target/lib/*",
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
