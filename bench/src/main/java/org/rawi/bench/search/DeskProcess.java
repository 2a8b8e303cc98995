package org.rawi.bench.search;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A desk in a process of its own, on a data set, with one gigabyte of heap and two processors; asked over HTTP. */
final class DeskProcess implements Asker, AutoCloseable {
    private static final long LONGEST_MILLIS = 120_000;

    private final Process process;
    private final String address;
    private double coldMillis;

    private DeskProcess(Process process, int port) {
        this.process = process;
        this.address = "http://127.0.0.1:" + port;
    }

    /**
     * Starts it and waits for its first page.
     *
     * @param rawi the launcher
     * @param heap «1g»
     */
    static DeskProcess open(Path rawi, Path file, String heap) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        long start = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(List.of(rawi.toString(), "desk", file.toString(), "--port", Integer.toString(port)));
        builder.environment().put("RAWI_JAVA_OPTS", "-Xmx" + heap + " -XX:ActiveProcessorCount=2");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        DeskProcess desk = new DeskProcess(builder.start(), port);
        try {
            desk.awaitPage(start);
        } catch (IOException | RuntimeException fault) {
            desk.close();
            throw fault;
        }
        desk.coldMillis = (System.nanoTime() - start) / 1e6;
        return desk;
    }

    /** From the start of the process to the end of the first page. */
    double coldMillis() {
        return coldMillis;
    }

    private void awaitPage(long start) throws IOException {
        while (true) {
            try {
                get("/en/");
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() - start > LONGEST_MILLIS * 1_000_000) {
                    throw notYet;
                }
                Thread.onSpinWait();
                try {
                    TimeUnit.MILLISECONDS.sleep(20);
                } catch (InterruptedException unwanted) {
                    throw new IOException(unwanted);
                }
            }
        }
    }

    @Override
    public void ask(Map<String, String> fields) throws IOException {
        get(DeskQuestions.address(fields));
    }

    private void get(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address + path).toURL().openConnection();
        connection.setReadTimeout((int) LONGEST_MILLIS);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(path + " answers " + connection.getResponseCode());
        }
        try (InputStream page = connection.getInputStream()) {
            page.readAllBytes();
        }
    }

    @Override
    public double processorMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException unwanted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
