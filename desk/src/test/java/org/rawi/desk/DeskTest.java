package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, what every answer carries, and that no link leads nowhere. */
class DeskTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");
    private static final int MOST = 250;

    private static Desk desk;
    private static Browse browse;

    @BeforeAll
    static void open() {
        desk = Examples.open();
        browse = new Browse(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void itListensOnThisMachineAlone() {
        assertThat(desk.address()).startsWith("http://127.0.0.1:");
    }

    @Test
    void theFirstPageIsInTheLanguageOfTheReader() {
        assertThat(browse.look("/", "Accept-Language", "ar-SY,en;q=0.5")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/ar/");
        assertThat(browse.look("/", "Accept-Language", "de").headers().firstValue("Location"))
                .hasValue("/en/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "example.org:7272", "127.0.0.1.example.org", "", "[::2]"})
    void aForeignHostIsRefused(String host) throws IOException {
        assertThat(statusFor(host)).startsWith("HTTP/1.1 4");
    }

    /** The JDK's client sets the Host line itself, and rightly lets nobody else. */
    private static String statusFor(String host) throws IOException {
        URI address = URI.create(desk.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET /en/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "null", "http://127.0.0.1:1", "https://localhost.example.org"})
    void aForeignOriginChangesNothing(String origin) {
        assertThat(browse.act("/en/review", "claim=x&action=accept", "Origin", origin)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormOfAnotherSiteWithoutAnOriginChangesNothing() {
        assertThat(browse.act("/en/review", "claim=x&action=accept", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aMethodThatNothingAsksWithIsRefused() {
        HttpResponse<String> answer =
                browse.send(java.net.http.HttpRequest.newBuilder(URI.create(desk.address() + "en/"))
                        .DELETE()
                        .build());
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/ar/explore", "/assets/desk.css", "/en/nothing", "/en/explore.csv"})
    void everyAnswerLetsNothingForeignRun(String path) {
        HttpResponse<String> answer = browse.look(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(
                        policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../words/en.properties",
                "/assets/%2e%2e/words/en.properties",
                "/assets/lib/../../Desk.class",
                "/assets//desk.css",
                "/assets/desk.css%00.js",
                "/assets/fonts.properties"
            })
    void assetsLeadNowhereElse(String path) {
        assertThat(browse.look(path).statusCode()).isBetween(400, 499);
    }

    @Test
    void everyLinkLeadsToAPageWithNothingInline() {
        Deque<String> ahead =
                new ArrayDeque<>(List.of("/en/", "/ar/", "/en/explore?sort=told", "/ar/about", "/en/review"));
        Set<String> seen = new HashSet<>(ahead);
        int looked = 0;
        while (!ahead.isEmpty() && looked++ < MOST) {
            String path = ahead.poll();
            HttpResponse<String> answer = browse.look(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            assertThat(INLINE.matcher(answer.body()).results().map(match -> match.group()))
                    .as("inline in " + path)
                    .isEmpty();
            LINK.matcher(answer.body())
                    .results()
                    .map(match -> match.group(1).replace("&amp;", "&").replace("&#39;", "'"))
                    .filter(link -> !link.equals("/en/review/undo") && !link.equals("/ar/review/undo"))
                    .filter(seen::add)
                    .forEach(ahead::add);
        }
        assertThat(looked).isGreaterThan(100);
    }

    @Test
    void whatIsNotThereIsSaidInTheLanguageOfTheAddress() {
        assertThat(browse.look("/ar/incident/none").body()).contains("lang=\"ar\"", "dir=\"rtl\"");
        assertThat(browse.look("/ar/incident/none").statusCode()).isEqualTo(404);
        assertThat(browse.look("/en/article?id=none").statusCode()).isEqualTo(404);
        assertThat(browse.look("/en/actor/none").statusCode()).isEqualTo(404);
        assertThat(browse.look("/en/place/none").statusCode()).isEqualTo(404);
        assertThat(browse.look("/en/source?id=none").statusCode()).isEqualTo(404);
    }
}
