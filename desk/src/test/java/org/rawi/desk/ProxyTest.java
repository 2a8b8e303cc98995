package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.desk.web.Entrance;

/** A desk behind a proxy that speaks https, and what programs ask that look after it. */
class ProxyTest {
    private static final String NAME = "rawi.example.org";

    @TempDir
    private Path folder;

    private TeamDesk desk;

    @BeforeEach
    void open() {
        // The client of the tests may name a host only where it is allowed to.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        desk = new TeamDesk(folder, new StepClock(), settings -> settings.withEntrance(
                        new Entrance(Set.of(), URI.create("https://" + NAME), Set.of("10.1.0.0/16"), false))
                .withMetricsKey("a key"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aSessionGoesByHttpsAlone() {
        HttpResponse<String> answer = desk.person().look("/en/login", "Host", NAME);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-rawi=")
                .contains("; Secure")
                .contains("; Path=/;");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void formsComeFromThePublicAddress() {
        for (String origin : new String[] {"http://" + NAME, "https://evil.example", "https://" + NAME + ":444"}) {
            assertThat(desk.person()
                            .send("/en/logout", "", "Host", NAME, "Origin", origin)
                            .body())
                    .as(origin)
                    .contains("another site");
        }
    }

    @Test
    void guessesAreCountedByTheAddressThatTheProxySaw() {
        for (int i = 0; i < 20; i++) {
            guess("name" + i, "203.0.113.7");
        }
        assertThat(guess("name", "203.0.113.7")).isEqualTo(429);
        assertThat(guess("name", "1.2.3.4, 203.0.113.7"))
                .as("what the client says itself")
                .isEqualTo(429);
        assertThat(guess("name", "203.0.113.7, 10.1.2.3"))
                .as("through a second proxy")
                .isEqualTo(429);
        assertThat(guess("name", "203.0.113.8")).isEqualTo(403);
        assertThat(guess("name", "203.0.113.7, 10.2.2.3"))
                .as("a proxy that nobody named")
                .isEqualTo(403);
    }

    private int guess(String name, String address) {
        TeamDesk.Person person = desk.person();
        HttpResponse<String> page = person.look("/en/login", "Host", NAME);
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return person.send(
                        "/en/login",
                        TeamDesk.form(Map.of("name", name, "password", "wrong", "token", TeamDesk.token(page.body()))),
                        "Host",
                        NAME,
                        "Cookie",
                        cookie,
                        "X-Forwarded-For",
                        address)
                .statusCode();
    }

    @Test
    void figuresAreForThisMachineAndForWhoHasTheKey() {
        TeamDesk.Person program = desk.person();
        assertThat(program.look("/metrics").body())
                .contains("rawi_claims 0", "rawi_answer_seconds_bucket", "rawi_memory_used_bytes")
                .doesNotContain("sami");
        assertThat(program.look("/metrics", "Host", NAME).statusCode()).isEqualTo(404);
        assertThat(program.look("/metrics", "X-Forwarded-For", "203.0.113.7").statusCode())
                .isEqualTo(404);
        assertThat(program.look("/metrics", "Host", NAME, "Authorization", "Bearer wrong")
                        .statusCode())
                .isEqualTo(404);
        assertThat(program.look("/metrics", "Host", NAME, "Authorization", "Bearer a key")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whetherItIsWellMayBeAskedByAnyone() {
        assertThat(desk.person().look("/health", "Host", "10.0.0.9:7272").body())
                .isEqualTo("ok\n");
        desk.set.close();
        assertThat(desk.person().look("/health").statusCode()).isEqualTo(503);
    }
}
