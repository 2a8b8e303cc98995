package org.rawi.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand files of all formats, broken by a seed: none stops the run, none hangs, each fault is one clear line, what stands
 * beside it is read, and nothing is written.
 *
 * <p>The complaint names the number of the input; {@code -Dfuzz.input=NUMBER} reads that one alone and keeps its bytes under
 * {@code target/fuzz}.
 */
class FuzzTest {
    private static final int INPUTS = 10_000;
    private static final int COMPLAINTS_TOLD = 20;
    private static final long SECONDS_EACH = 120;

    /** What reading one input may allocate in all, however broken; a bomb is read to 32 MiB before it is given up. */
    private static final long BYTES_EACH = 1L << 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();
    private int documents;
    private int failures;

    @Test
    void noneOfTenThousandBrokenInputsStopsTheRunHangsItOrCostsMoreThanItself() throws Exception {
        SeedFiles seeds = SeedFiles.load();
        assertThat(seeds.folders()).contains("archives", "csv", "html", "json", "jsonl", "plain", "telegram", "warc");
        List<String> before = workingFolder();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), FuzzTest::daemon);
        try {
            List<Future<Examination>> examinations = IntStream.of(numbers())
                    .mapToObj(number -> workers.submit(() -> examine(number, seeds)))
                    .toList();
            for (int i = 0; i < examinations.size() && complaints.size() < COMPLAINTS_TOLD; i++) {
                take(numbers()[i], examinations.get(i));
            }
        } finally {
            workers.shutdownNow();
        }
        assertThat(complaints).isEmpty();
        assertThat(workingFolder()).isEqualTo(before);
        assertThat(documents).isGreaterThan(numbers().length);
        assertThat(failures).isGreaterThan(numbers().length / 4);
    }

    private Examination examine(int number, SeedFiles seeds) throws IOException {
        BrokenInput input = BrokenInput.of(number, seeds);
        if (isAlone()) {
            Path kept = Files.createDirectories(Path.of("target", "fuzz")).resolve(number + "-" + input.name());
            System.out.println(Files.write(kept, input.bytes()).toAbsolutePath());
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Examination examination = Examination.of(input, Files.createTempDirectory(folder, "in"));
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        if (allocated > BYTES_EACH) {
            throw new IllegalStateException(input + " took " + allocated + " bytes");
        }
        return examination;
    }

    private void take(int number, Future<Examination> examination) throws InterruptedException {
        try {
            Examination done = examination.get(SECONDS_EACH, TimeUnit.SECONDS);
            complaints.addAll(done.complaints());
            documents += done.documents();
            failures += done.failures();
        } catch (TimeoutException hanging) {
            complaints.add("input " + number + " hangs: " + stacks());
        } catch (ExecutionException fault) {
            complaints.add("input " + number + ": " + fault.getCause());
        }
    }

    private static boolean isAlone() {
        return Integer.getInteger("fuzz.input") != null;
    }

    private static int[] numbers() {
        return isAlone()
                ? new int[] {Integer.getInteger("fuzz.input")}
                : IntStream.range(0, INPUTS).toArray();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "fuzz");
        thread.setDaemon(true);
        return thread;
    }

    private static String stacks() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals("fuzz"))
                .map(entry -> Arrays.stream(entry.getValue()).limit(15).toList().toString())
                .toList()
                .toString();
    }

    private static List<String> workingFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
