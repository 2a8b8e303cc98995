package org.rawi.workflow.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A process that is killed at a random moment. */
final class Victim {
    private static final int LONGEST_MILLIS = 30;

    private Victim() {}

    /**
     * Starts {@code main} and kills it with SIGKILL, somewhere behind so many lines of what it prints.
     *
     * @return the lines that it printed: what it had acknowledged
     */
    static List<String> kill(Class<?> main, int lines, Random random, Path folder, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            String line = "";
            while (acknowledged.size() < lines && line != null) {
                line = out.readLine();
                if (line != null) {
                    acknowledged.add(line);
                }
            }
            process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            // By its handle: what kills a process itself closes its streams too.
            process.toHandle().destroyForcibly();
            // What it printed before it died is acknowledged too; a line that was cut off is not.
            StringBuilder rest = new StringBuilder();
            for (int c = out.read(); c >= 0; c = out.read()) {
                rest.append((char) c);
            }
            rest.substring(0, rest.lastIndexOf("\n") + 1).lines().forEach(acknowledged::add);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed, or done before it").isIn(0, 137);
        return acknowledged;
    }
}
