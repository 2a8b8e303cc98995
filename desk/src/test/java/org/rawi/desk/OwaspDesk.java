package org.rawi.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk for a team, and ways to ask it that no browser has. */
abstract class OwaspDesk {
    @TempDir
    Path folder;

    final StepClock clock = new StepClock();
    TeamDesk desk;

    @BeforeEach
    void open() {
        desk = new TeamDesk(folder, clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    String raw(String line, String... headers) throws IOException {
        String name = "127.0.0.1:" + URI.create(desk.desk.address()).getPort();
        return bare(line + "\r\nHost: " + name + "\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").reduce("", String::concat)
                + "Connection: close\r\n\r\n");
    }

    String bare(String request) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(),
                URI.create(desk.desk.address()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
