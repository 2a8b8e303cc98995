package org.rawi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.knowledge.Knowledge;

/** How long the compiled knowledge takes to load, in a new JVM and again in the same, and how much heap it keeps. */
final class Loading {
    private static final String RESOURCE = "/org/rawi/knowledge/data/rawi.knowledge";
    private static final int COLD_RUNS = 15;
    private static final int WARM_UP = 20;
    private static final int RUNS = 30;

    private final Sample cold;
    private final Sample ready;
    private final Sample warm;
    private final Sample yardstick;
    private final long heapBytes;
    private final int fileBytes;

    private Loading(Sample cold, Sample ready, Sample warm, Sample yardstick, long heapBytes, int fileBytes) {
        this.cold = cold;
        this.ready = ready;
        this.warm = warm;
        this.yardstick = yardstick;
        this.heapBytes = heapBytes;
        this.fileBytes = fileBytes;
    }

    static Loading measure(Path dispatches) throws IOException {
        long[] loaded = new long[COLD_RUNS];
        long[] ready = new long[COLD_RUNS];
        long heap = 0;
        for (int i = 0; i < COLD_RUNS; i++) {
            long[] said = child(dispatches);
            loaded[i] = said[0];
            ready[i] = said[1];
            heap = Math.max(heap, said[2]);
        }
        Sample warm =
                Sample.of(WARM_UP, RUNS, () -> Knowledge.bundled().gazetteer().size());
        Sample yardstick = Sample.of(WARM_UP, RUNS, Loading::wordsByText);
        return new Loading(Sample.ofNanos(loaded), Sample.ofNanos(ready), warm, yardstick, heap, bytes().length);
    }

    /** The yardstick: the same bytes read, made text, cut at spaces, and counted in a map. */
    private static int wordsByText() {
        Map<String, Integer> words = new HashMap<>();
        for (String word : new String(bytes(), StandardCharsets.UTF_8).split("[\\s|\\p{Cntrl}]+")) {
            words.merge(word, 1, Integer::sum);
        }
        return words.size();
    }

    private static byte[] bytes() {
        try (InputStream in = Loading.class.getResourceAsStream(RESOURCE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link ColdLoad} prints in a JVM of its own, with the options that the launcher gives. */
    private static long[] child(Path dispatches) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                ColdLoad.class.getName(),
                dispatches.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ");
        return new long[] {Long.parseLong(said[0]), Long.parseLong(said[1]), Long.parseLong(said[2])};
    }

    Sample cold() {
        return cold;
    }

    Sample ready() {
        return ready;
    }

    Sample warm() {
        return warm;
    }

    Sample yardstick() {
        return yardstick;
    }

    /** Mebibytes that stay when everything else is collected. */
    double heap() {
        return heapBytes / (1024.0 * 1024.0);
    }

    double file() {
        return fileBytes / (1024.0 * 1024.0);
    }
}
