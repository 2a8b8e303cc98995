package org.rawi.reading.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawi.reading.RefusedException;

class PoliteFetcherTest {
    private final ManualClock clock = new ManualClock();
    private LocalServer server;
    private PoliteFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new LocalServer().says("/feed", "نص").says("/closed/feed", "نص");
        fetcher = new PoliteFetcher(Destinations.of(true), "Rawi/test", clock, clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer get(String path) throws IOException {
        return fetcher.get(server.address(path), Validators.NONE);
    }

    @Test
    void whatRobotsTxtForbidsIsNotAsked() throws IOException {
        server.says("/robots.txt", "User-agent: *\nDisallow: /closed/\nCrawl-delay: 7\n");
        assertThat(get("/feed").status()).isEqualTo(200);
        assertThatThrownBy(() -> get("/closed/feed"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the robots.txt of 127.0.0.1 does not allow it");
        assertThat(server.asked()).containsExactly("/feed");
    }

    @Test
    void aRedirectionToWhatRobotsTxtForbidsIsNotFollowed() {
        server.says("/robots.txt", "User-agent: Rawi\nDisallow: /closed/\n").redirects("/way", "/closed/feed");
        assertThatThrownBy(() -> get("/way")).hasMessageContaining("does not allow it");
        assertThat(server.asked()).containsExactly("/way");
    }

    @Test
    void robotsTxtIsAskedForOnceADay() throws IOException {
        server.says("/robots.txt", "User-agent: *\nAllow: /\n");
        get("/feed");
        get("/feed");
        clock.sleep(Duration.ofHours(25));
        get("/feed");
        assertThat(server.all()).containsExactly("/robots.txt", "/feed", "/feed", "/robots.txt", "/feed");
    }

    @Test
    void betweenTwoRequestsToOneHostIsAPauseAsLongAsItAsks() throws IOException {
        server.says("/robots.txt", "User-agent: *\nCrawl-delay: 7\n");
        get("/feed");
        get("/feed");
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(7));
    }

    @Test
    void aServerThatFailsOverItsRobotsTxtIsNotAskedForMore() {
        server.at("/robots.txt", exchange -> LocalServer.send(exchange, 503, "x".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> get("/feed")).hasMessageContaining("robots.txt cannot be had");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException {
        server.at("/tagged", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Mon, 05 Mar 2018 09:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Last-Modified", "Mon, 05 Mar 2018 09:00:00 GMT");
            LocalServer.send(exchange, known ? 304 : 200, known ? new byte[0] : new byte[] {'x'});
        });
        Answer first = get("/tagged");
        Answer second = fetcher.get(server.address("/tagged"), Validators.of(first));
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(304);
    }
}
