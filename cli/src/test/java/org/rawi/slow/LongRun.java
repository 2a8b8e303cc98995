package org.rawi.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code rawi code} made of one file in a process of its own.
 *
 * @param part what was to be read
 * @param seconds how long it took
 * @param told what it said at the end
 */
record LongRun(LongFile.Part part, double seconds, String told) {
    private static final Pattern DOCUMENTS =
            Pattern.compile("(?m)^documents +(\\d+) coded, (\\d+) skipped.*?, (\\d+) failed$");
    private static final Pattern CLAIMS = Pattern.compile("(?m)^claims +(\\d+)");
    private static final double MEGABYTE = 1 << 20;

    /** Runs the command as it is packaged, with 512 MB of heap and the options of the launcher. */
    static LongRun of(Path file, LongFile.Part part) throws IOException, InterruptedException {
        Path errors = file.resolveSibling(file.getFileName() + ".err");
        long began = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-jar",
                        Path.of("target", "rawi.jar").toString(),
                        "code",
                        file.toString(),
                        "--format",
                        "jsonl")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
        int code = process.waitFor();
        double seconds = (System.nanoTime() - began) / 1e9;
        String told = Files.readString(errors);
        List<String> last = told.lines().toList();
        assertThat(code)
                .as(String.join("\n", last.subList(Math.max(0, last.size() - 10), last.size())))
                .isZero();
        return new LongRun(part, seconds, told);
    }

    /** Every Arabic record is coded, every other one passed over, none has failed. */
    void accountsForEveryRecord() {
        Matcher documents = DOCUMENTS.matcher(told);
        Matcher claims = CLAIMS.matcher(told);
        assertThat(documents.find() && claims.find()).as(told).isTrue();
        assertThat(Long.parseLong(documents.group(1))).isEqualTo(part.arabic());
        assertThat(Long.parseLong(documents.group(2))).isEqualTo(part.others());
        assertThat(documents.group(3)).isEqualTo("0");
        assertThat(Long.parseLong(claims.group(1))).isGreaterThan(part.arabic() / 2);
    }

    double secondsAMegabyte() {
        return seconds * MEGABYTE / part.bytes();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6.0f MB %9d records %8d Arabic %8.1f s %7.2f MB/s",
                part.bytes() / MEGABYTE,
                part.records(),
                part.arabic(),
                seconds,
                1 / secondsAMegabyte());
    }
}
