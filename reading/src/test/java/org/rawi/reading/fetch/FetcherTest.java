package org.rawi.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawi.reading.RefusedException;

class FetcherTest {
    private static final Bounds SMALL = new Bounds(100_000, Duration.ofSeconds(2), Duration.ofSeconds(20));
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** This machine may be asked under its own address; every other private one may not. */
    private static Destinations loopback() {
        return new Destinations(
                host -> List.of(InetAddress.getAllByName(host)),
                machine -> machine.getHostAddress().equals("127.0.0.1") || PublicNetwork.has(machine));
    }

    private static Answer get(URI address, Destinations destinations, Bounds bounds) throws IOException {
        return new Fetcher(destinations, bounds, "Rawi/test").get(address, Validators.NONE, hop -> {});
    }

    private Answer get(String path) throws IOException {
        return get(server.address(path), loopback(), SMALL);
    }

    private static String text(Answer answer) throws IOException {
        return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aBodyOfAKnownLengthInPiecesAndPackedIsTheSame() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("خبر".getBytes(StandardCharsets.UTF_8));
        }
        server.says("/sized", "خبر")
                .at("/chunked", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write("خبر".getBytes(StandardCharsets.UTF_8));
                })
                .at("/packed", exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    LocalServer.send(exchange, 200, packed.toByteArray());
                });
        for (String path : List.of("/sized", "/chunked", "/packed")) {
            assertThat(text(get(path))).isEqualTo("خبر");
            assertThat(get(path).fault()).isEmpty();
        }
    }

    @Test
    void itSaysWhoItIs() throws IOException {
        server.at(
                "/",
                exchange -> LocalServer.send(
                        exchange,
                        200,
                        exchange.getRequestHeaders().getFirst("User-Agent").getBytes(StandardCharsets.UTF_8)));
        assertThat(text(get("/"))).isEqualTo("Rawi/test");
    }

    @Test
    void fiveRedirectionsAreFollowedAndNotSix() throws IOException {
        for (int i = 0; i < 6; i++) {
            server.redirects("/" + i, "/" + (i + 1));
        }
        server.says("/6", "وصل");
        assertThat(text(get("/1"))).isEqualTo("وصل");
        assertThat(get("/1").address()).isEqualTo(server.address("/6"));
        assertThatThrownBy(() -> get("/0"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("more than 5 redirections");
    }

    @Test
    void aLoopOfRedirectionsEnds() {
        server.redirects("/a", "/b").redirects("/b", "/a");
        assertThatThrownBy(() -> get("/a")).hasMessageContaining("more than 5 redirections");
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void aRedirectionToAPrivateAddressIsRefused() {
        for (String target : List.of(
                "http://127.0.0.2:" + server.port() + "/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]:" + server.port() + "/",
                "http://[fd00::1]/",
                "http://2130706434/")) {
            String path = "/" + Integer.toHexString(target.hashCode());
            server.redirects(path, target);
            assertThatThrownBy(() -> get(path))
                    .as(target)
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("of no public network");
        }
        server.redirects("/file", "file:///etc/passwd");
        assertThatThrownBy(() -> get("/file")).hasMessageContaining("no address of the web");
    }

    @Test
    void noPrivateAddressIsAskedUnlessThatIsAllowed() throws IOException {
        server.says("/", "سر");
        assertThatThrownBy(() -> get(server.address("/"), Destinations.of(false), SMALL))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("127.0.0.1");
        assertThat(server.all()).isEmpty();
        assertThat(text(get(server.address("/"), Destinations.of(true), SMALL))).isEqualTo("سر");
    }

    @Test
    void aNameThatChangesItsMeaningIsLookedUpOnceAndAskedWhereItWasChecked() throws IOException {
        server.says("/", "أول");
        Deque<String> meanings = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2"));
        List<String> lookedUp = new ArrayList<>();
        Destinations rebinding = new Destinations(
                host -> {
                    lookedUp.add(host);
                    return List.of(InetAddress.getByName(meanings.remove()));
                },
                machine -> machine.getHostAddress().equals("127.0.0.1"));
        URI address = URI.create("http://rebind.example:" + server.port() + "/");
        assertThat(text(get(address, rebinding, SMALL))).isEqualTo("أول");
        assertThat(lookedUp).containsExactly("rebind.example");
        assertThatThrownBy(() -> get(address, rebinding, SMALL)).hasMessageContaining("of no public network");
    }

    @Test
    void aNameThatIsAlsoPrivateIsRefusedWhole() {
        Destinations both = new Destinations(
                host -> List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.1")),
                PublicNetwork::has);
        assertThatThrownBy(() -> get(URI.create("http://both.example/"), both, SMALL))
                .hasMessageContaining("10.0.0.1");
    }

    @Test
    void anEndlessBodyIsGivenUpAtTheBoundAndItsBeginningKept() throws IOException {
        server.at("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write("خبر ".getBytes(StandardCharsets.UTF_8));
            }
        });
        Answer answer = get("/");
        assertThat(answer.fault()).isPresent();
        assertThat(answer.body().readAllBytes()).hasSize(SMALL.bytes());
    }

    @Test
    void aBombOfGzipIsGivenUpAtTheBound() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[20_000_000]);
        }
        server.at("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            LocalServer.send(exchange, 200, bomb.toByteArray());
        });
        assertThat(bomb.size()).isLessThan(SMALL.bytes());
        assertThat(get("/").body().readAllBytes()).hasSize(SMALL.bytes());
    }

    @Test
    void aBodyThatNeverComesToItsEndIsGivenUpInTime() throws IOException {
        server.at("/", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("أول".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            server.hang();
        });
        Bounds hasty = new Bounds(100_000, Duration.ofSeconds(2), Duration.ofSeconds(3));
        Answer answer = get(server.address("/"), loopback(), hasty);
        assertThat(text(answer)).isEqualTo("أول");
        assertThat(answer.fault().orElseThrow()).startsWith("given up after");
    }

    @Test
    void anAnswerThatNeverBeginsIsGivenUpInTime() {
        server.at("/", exchange -> server.hang());
        Bounds hasty = new Bounds(100_000, Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThatThrownBy(() -> get(server.address("/"), loopback(), hasty)).hasMessageContaining("no answer in");
    }

    @Test
    void headersWithoutEndAndAnswersInNoHttpAreRefused() throws IOException {
        for (String answer : List.of("HTTP/1.1 200 OK\r\nX: " + "y".repeat(100_000), "SSH-2.0-OpenSSH_9\r\n\r\n")) {
            try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                Thread server = new Thread(() -> answer(socket, answer));
                server.start();
                URI address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
                assertThatThrownBy(() -> get(address, loopback(), SMALL)).isInstanceOf(IOException.class);
            }
        }
    }

    private static void answer(ServerSocket socket, String answer) {
        try (Socket one = socket.accept()) {
            one.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // who asked has hung up, as it should
        }
    }
}
