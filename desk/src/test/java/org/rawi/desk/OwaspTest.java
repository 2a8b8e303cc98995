package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.desk.TeamDesk.Person;
import org.rawi.store.Role;

/** After the OWASP list of ways in: injection, broken access control, forged requests. Each is tried on a desk for a team, and leads nowhere. */
class OwaspTest extends OwaspDesk {
    // Injection

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR '1'='1",
                "rana' --",
                "rana'; DROP TABLE member; --",
                "\" OR \"\"=\"",
                "rana\u0000",
                "rana%",
                "*)(uid=*))(|(uid=*",
                "{\"$ne\": null}",
                "${jndi:ldap://127.0.0.1/a}",
                "<script>1</script>"
            })
    void noNameAndNoPasswordIsMoreThanWords(String words) {
        assertThat(desk.person().logIn(words, TeamDesk.PASSWORD + "rana").statusCode())
                .isIn(403, 429);
        HttpResponse<String> answer = desk.person().logIn("rana", words);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select("script:not([src])")).isEmpty();
        assertThat(desk.team.members()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>x</b>",
                "\"><img src=x onerror=alert(1)>",
                "' OR 1=1 --",
                "\u202eanar",
                "a\r\nSet-Cookie: b=c"
            })
    void whatAnAdminTypesIsShownAsItIsOrRefused(String words) {
        Person rana = desk.as("rana");
        for (String field : List.of("name", "pseudonym", "email", "role")) {
            HttpResponse<String> answer = rana.act(
                    "/en/people/add",
                    Map.of(
                            "name", field.equals("name") ? words : "huda",
                            "pseudonym", field.equals("pseudonym") ? words : "",
                            "email", field.equals("email") ? words : "",
                            "role", field.equals("role") ? words : "reader"));
            assertThat(answer.statusCode()).as(field).isEqualTo(400);
            assertThat(Jsoup.parse(answer.body()).select("b, img")).isEmpty();
        }
        assertThat(desk.team.members()).hasSize(4);
        assertThat(rana.look("/en/people/audit?before=" + coded(words)).statusCode())
                .isEqualTo(200);
    }

    // Broken access control

    static Stream<String> otherSpellings() {
        return Stream.of(
                "/en//people",
                "/en/people/",
                "/en/./people",
                "/en/people;x",
                "/en/%70eople",
                "/EN/people",
                "/en/PEOPLE",
                "/en/people%2f",
                "/en/people%00",
                "/en/explore/../people",
                "/en/explore/%2e%2e/people",
                "/en/..;/en/people",
                "/en/people?x=/en/explore",
                "//en/people",
                "/en/people/audit/../audit",
                "/en\\people",
                "http://127.0.0.1/en/people");
    }

    @ParameterizedTest
    @MethodSource("otherSpellings")
    void noOtherSpellingOfAnAddressLeadsPastTheRights(String path) throws IOException {
        String answer =
                raw("GET " + path + " HTTP/1.1", "Cookie: " + desk.as("omar").cookie());
        assertThat(answer).doesNotContain("sami the reviewer").doesNotStartWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../etc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/..%2f..%2fetc%2fpasswd",
                        "/assets/....//etc/passwd",
                "/assets/desk.css%00.js", "/assets//etc/passwd", "/assets/..\\..\\etc\\passwd",
                        "/assets/../words/en.properties",
                "/assets/.%2e/words/en.properties"
            })
    void noFileButTheDesksOwnIsServed(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1"))
                .doesNotContain("root:")
                .doesNotContain("nav.overview")
                .doesNotStartWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "CONNECT", "PROPFIND", "get", "X"})
    void noOtherMethodLeadsPastTheRights(String method) throws IOException {
        assertThat(raw(
                        method + " /en/people HTTP/1.1",
                        "Cookie: " + desk.as("omar").cookie()))
                .doesNotStartWith("HTTP/1.1 200")
                .doesNotContain("sami the reviewer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Original-URL: /en/people", "X-Rewrite-URL: /en/people", "X-HTTP-Method-Override: POST",
                        "X-Forwarded-User: rana",
                "X-Remote-User: rana", "X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1",
                        "Authorization: Bearer rana",
                "Authorization: Basic cmFuYTpyYW5h", "Cookie: rawi=rana", "Cookie: rawi=", "Cookie: rawi=' OR '1'='1"
            })
    void noHeaderLetsAnyoneIn(String header) throws IOException {
        assertThat(raw("GET /en/people HTTP/1.1", header)).startsWith("HTTP/1.1 303");
        assertThat(raw("GET /metrics HTTP/1.1", "X-Forwarded-For: 10.0.0.1")).startsWith("HTTP/1.1 404");
    }

    @Test
    void everyWayThatChangesSomethingAsksForARight() {
        assertThat(desk.routes())
                .filteredOn(route -> route.startsWith("POST") && route.split(" ").length == 2)
                .containsExactlyInAnyOrder("POST /login", "POST /logout", "POST /account");
        assertThat(desk.routes())
                .filteredOn(route -> route.startsWith("GET") && route.split(" ").length == 2)
                .containsExactlyInAnyOrder("GET /login", "GET /account");
    }

    @Test
    void nobodyGivesThemselvesMoreThanTheirForm() {
        Person omar = desk.as("omar");
        omar.act(
                "/en/account",
                Map.of(
                        "old",
                        TeamDesk.PASSWORD + "omar",
                        "password",
                        "quite other words",
                        "again",
                        "quite other words",
                        "role",
                        "admin",
                        "name",
                        "rana"));
        assertThat(desk.team.find("omar").orElseThrow().role()).isEqualTo(Role.READER);
        assertThat(desk.team.check("rana", TeamDesk.PASSWORD + "rana")).isPresent();
    }

    // Forged requests

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        Person rana = desk.as("rana");
        String form = "name=omar&role=admin";
        assertThat(rana.send("/en/people/role", form).statusCode()).isEqualTo(403);
        assertThat(rana.send("/en/people/role", form + "&token=").statusCode()).isEqualTo(403);
        assertThat(rana.send(
                                "/en/people/role",
                                form + "&token=" + desk.as("omar").token())
                        .statusCode())
                .as("another's token")
                .isEqualTo(403);
        assertThat(rana.look("/en/people/role?" + form + "&token=" + rana.token())
                        .statusCode())
                .as("by GET")
                .isEqualTo(404);
        for (String header : List.of(
                "Origin: https://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site")) {
            String[] parts = header.split(": ");
            assertThat(rana.send("/en/people/role", form + "&token=" + rana.token(), parts[0], parts[1])
                            .statusCode())
                    .as(header)
                    .isEqualTo(403);
        }
        assertThat(desk.team.find("omar").orElseThrow().role()).isEqualTo(Role.READER);
        assertThat(rana.send("/en/people/role", form + "&token=" + rana.token()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void nobodyIsLoggedInByAnotherSite() {
        String fields = "name=omar&password=" + coded(TeamDesk.PASSWORD + "omar");
        assertThat(desk.person().send("/en/login", fields).statusCode()).isEqualTo(403);
        Person victim = desk.person();
        victim.look("/en/login");
        String attackers = TeamDesk.token(desk.person().look("/en/login").body());
        assertThat(victim.send("/en/login", fields + "&token=" + attackers).statusCode())
                .isEqualTo(403);
    }

    @Test
    void filesOfAFormWithoutItsTokenAreThrownAway() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = imports(temporary);
        Person lina = desk.as("lina");
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\ntext\r\n--x--\r\n";
        HttpRequest request = lina.request("/en/import")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(lina.send(request).statusCode()).isEqualTo(403);
        assertThat(imports(temporary)).isEqualTo(before);
        assertThat(desk.set.documents().count()).isZero();
    }

    private static long imports(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("rawi-import"))
                    .count();
        }
    }
}
