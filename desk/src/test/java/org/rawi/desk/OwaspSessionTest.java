package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.desk.TeamDesk.Person;
import org.rawi.store.AuditEntry;
import org.rawi.workflow.team.Secrets;

/** After the OWASP list of ways in: sessions, guessing, leading astray. Each is tried on a desk for a team, and leads nowhere. */
class OwaspSessionTest extends OwaspDesk {
    @Test
    void whatABrowserHeldBeforeTheLogInIsWorthNothingAfterIt() {
        Person sami = desk.person();
        sami.look("/en/login");
        String before = sami.cookie();
        sami.logIn("sami", TeamDesk.PASSWORD + "sami");
        assertThat(sami.cookie()).isNotEqualTo(before);
        assertThat(desk.person().look("/en/explore", "Cookie", before).statusCode())
                .isEqualTo(303);
        String first = sami.cookie();
        sami.act("/en/logout", Map.of());
        sami.logIn("sami", TeamDesk.PASSWORD + "sami");
        assertThat(desk.person().look("/en/explore", "Cookie", first).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsKeptOfASessionOpensNone() {
        Person sami = desk.as("sami");
        String secret = sami.cookie().substring("rawi=".length());
        assertThat(secret).hasSize(43);
        String kept = Secrets.hash(secret);
        assertThat(desk.set.sessions().find(kept)).isPresent();
        assertThat(desk.set.sessions().find(secret)).isEmpty();
        assertThat(desk.person().look("/en/explore", "Cookie", "rawi=" + kept).statusCode())
                .isEqualTo(303);
    }

    // Guessing

    @Test
    void guessingOnePasswordGetsSlowerAndSlower() {
        Person thief = desk.person();
        for (int i = 0; i < 5; i++) {
            assertThat(thief.logIn("sami", "guess number " + i).statusCode()).isEqualTo(403);
        }
        HttpResponse<String> waiting = thief.logIn("sami", TeamDesk.PASSWORD + "sami");
        assertThat(waiting.statusCode()).as("even the right one").isEqualTo(429);
        assertThat(waiting.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(desk.person().logIn("lina", TeamDesk.PASSWORD + "lina").statusCode())
                .isEqualTo(303);
        clock.step(Duration.ofSeconds(31));
        assertThat(thief.logIn("sami", "guess").statusCode()).isEqualTo(403);
        assertThat(thief.logIn("sami", "guess").headers().firstValue("Retry-After"))
                .hasValue("60");
        clock.step(Duration.ofSeconds(61));
        assertThat(desk.person().logIn("SAMI", TeamDesk.PASSWORD + "sami").statusCode())
                .isEqualTo(303);
    }

    @Test
    void guessingManyNamesFromOneAddressGetsSlowerToo() {
        Person thief = desk.person();
        for (int i = 0; i < 20; i++) {
            assertThat(thief.logIn("name" + i, "the one password").statusCode()).isEqualTo(403);
        }
        assertThat(thief.logIn("name21", "the one password").statusCode()).isEqualTo(429);
        assertThat(desk.set.audit().latest(0, 100))
                .as("what was typed for a name may be a password")
                .extracting(AuditEntry::what)
                .doesNotContain("log_in_failed");
    }

    @Test
    void aNameThatIsThereAndOneThatIsNotAreAnsweredAlike() {
        String there = desk.person().logIn("sami", "not the password").body();
        String not = desk.person().logIn("nobody", "not the password").body();
        assertThat(plain(there, "sami")).isEqualTo(plain(not, "nobody"));
    }

    private static String plain(String body, String name) {
        return body.replace(name, "NAME").replaceAll("name=\"token\" value=\"[^\"]+\"", "");
    }

    // Leading astray

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/en//evil.example",
                "/en/\\evil.example",
                "javascript:alert(1)",
                "/en/../../x\r\nSet-Cookie: a=b",
                "/%2f/evil.example",
                " /en/",
                "/en/login?next=/en/login"
            })
    void theLogInLeadsNowhereElse(String next) {
        Person sami = desk.person();
        String token = TeamDesk.token(sami.look("/en/login?next=" + coded(next)).body());
        HttpResponse<String> answer = sami.send(
                "/en/login",
                TeamDesk.form(
                        Map.of("name", "sami", "password", TeamDesk.PASSWORD + "sami", "token", token, "next", next)));
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/");
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1.evil.example",
                "evil.example:7272",
                "[::2]",
                "",
                "127.0.0.1@evil.example"
            })
    void theDeskGoesByNoOtherName(String host) throws IOException {
        assertThat(bare("GET /en/login HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (421|400).*");
    }

    @Test
    void twoHostsTwoLengthsAndCutLinesAreNotUnderstood() throws IOException {
        String name = "127.0.0.1:" + URI.create(desk.desk.address()).getPort();
        assertThat(bare("GET /en/login HTTP/1.1\r\nHost: " + name
                        + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(bare("POST /en/login HTTP/1.1\r\nHost: " + name
                        + "\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(bare("GET /en/login HTTP/1.1\r\nHost: " + name + "\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }
}
