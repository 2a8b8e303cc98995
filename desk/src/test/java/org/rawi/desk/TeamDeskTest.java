package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.desk.TeamDesk.Person;
import org.rawi.desk.web.Entrance;
import org.rawi.store.AuditEntry;
import org.rawi.store.Role;
import org.rawi.workflow.team.Programs;

/** A desk for a team: who comes in, and what each may do. */
class TeamDeskTest {
    @TempDir
    private Path folder;

    private final StepClock clock = new StepClock();
    private TeamDesk desk;

    @BeforeEach
    void open() {
        desk = new TeamDesk(folder, clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/explore",
                "/explore.json",
                "/review",
                "/import",
                "/about",
                "/article?id=x",
                "/people",
                "/map/names.json"
            })
    void whoHasNotLoggedInSeesNothingButTheLogIn(String page) {
        HttpResponse<String> answer = desk.person().look("/en" + page);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/en/login?next=%2Fen%2F");
        assertThat(desk.person().look("/en/nothing").body()).doesNotContain("team.rawi");
    }

    @Test
    void aMemberLogsInAndIsLedToWhatWasAskedFor() {
        Person sami = desk.person();
        String token = TeamDesk.token(
                sami.look("/ar/login?next=/ar/explore?kind%3Dclash").body());
        HttpResponse<String> answer = sami.send(
                "/ar/login",
                TeamDesk.form(Map.of(
                        "name",
                        "SAMI",
                        "password",
                        TeamDesk.PASSWORD + "sami",
                        "token",
                        token,
                        "next",
                        "/ar/explore?kind=clash")));
        assertThat(answer.headers().firstValue("Location")).hasValue("/ar/explore?kind=clash");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("rawi=")
                .contains("; HttpOnly")
                .contains("; SameSite=Strict")
                .doesNotContain("Secure");
        assertThat(sami.look("/ar/explore").statusCode()).isEqualTo(200);
        assertThat(sami.look("/ar/explore").body()).contains("sami");
    }

    @Test
    void whoLogsOutIsOutWhateverTheBrowserKeeps() {
        Person sami = desk.as("sami");
        String held = sami.cookie();
        assertThat(sami.act("/en/logout", Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.person().look("/en/explore", "Cookie", held).statusCode())
                .isEqualTo(303);
        assertThat(desk.set.audit().latest(0, 2)).extracting(AuditEntry::what).containsExactly("log_out", "log_in");
    }

    @Test
    void aSessionEndsByItself() {
        Person sami = desk.as("sami");
        clock.step(Duration.ofHours(3));
        assertThat(sami.look("/en/explore").statusCode()).isEqualTo(200);
        clock.step(Duration.ofHours(5));
        assertThat(sami.look("/en/explore").statusCode()).isEqualTo(303);
        Person rana = desk.as("rana");
        for (int i = 0; i < 11; i++) {
            clock.step(Duration.ofHours(2));
            assertThat(rana.look("/en/explore").statusCode()).isEqualTo(200);
        }
        clock.step(Duration.ofHours(2));
        assertThat(rana.look("/en/explore").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "omar, /explore, 200",
        "omar, /explore.csv, 200",
        "omar, /review, 403",
        "omar, /import, 403",
        "omar, /people, 403",
        "lina, /review, 200",
        "lina, /import, 200",
        "lina, /people, 403",
        "lina, /people/audit, 403",
        "sami, /review, 200",
        "sami, /people, 403",
        "rana, /people, 200",
        "rana, /people/audit, 200"
    })
    void eachSeesWhatTheRoleMay(String name, String page, int status) {
        assertThat(desk.as(name).look("/en" + page).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "omar, /review", "omar, /review/undo", "omar, /import", "omar, /incident/merge", "lina, /incident/merge",
        "lina, /incident/split", "sami, /people/add", "sami, /people/role", "lina, /people/password",
                "omar, /people/disable"
    })
    void nobodyDoesWhatTheRoleMayNot(String name, String path) {
        HttpResponse<String> answer = desk.as(name)
                .act("/en" + path, Map.of("name", "rana", "role", "reader", "claim", "x", "action", "accept"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(desk.team.find("rana").orElseThrow().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void anotherRoleHoldsFromTheNextPageOn() {
        Person omar = desk.as("omar");
        Person rana = desk.as("rana");
        assertThat(omar.look("/en/review").statusCode()).isEqualTo(403);
        rana.act("/en/people/role", Map.of("name", "omar", "role", "coder"));
        assertThat(omar.look("/en/review").statusCode()).isEqualTo(200);
        rana.act("/en/people/disable", Map.of("name", "omar"));
        assertThat(omar.look("/en/explore").statusCode()).isEqualTo(303);
        assertThat(omar.logIn("omar", TeamDesk.PASSWORD + "omar").statusCode()).isEqualTo(403);
    }

    @Test
    void theLastAdminStaysOne() {
        Person rana = desk.as("rana");
        assertThat(rana.act("/en/people/role", Map.of("name", "rana", "role", "reader"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(rana.act("/en/people/disable", Map.of("name", "rana")).statusCode())
                .isEqualTo(409);
        assertThat(rana.look("/en/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewMemberSetsAPasswordBeforeAnythingElse() {
        String page = desk.as("rana")
                .act("/en/people/add", Map.of("name", "huda", "role", "reader", "pseudonym", "", "email", ""))
                .body();
        String given = page.replaceAll("(?s).*<code class=\"password\"[^>]*>([^<]+)<.*", "$1");
        Person huda = desk.person();
        huda.logIn("huda", given);
        assertThat(huda.look("/en/explore").headers().firstValue("Location")).hasValue("/en/account");
        assertThat(huda.act("/en/account", Map.of("password", "short", "again", "short"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(huda.act(
                                "/en/account",
                                Map.of("password", "five words and some more", "again", "five words and some more"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(huda.look("/en/explore").statusCode()).isEqualTo(200);
        assertThat(desk.person().logIn("huda", given).statusCode()).isEqualTo(403);
    }

    @Test
    void anotherPasswordEndsTheSessionsInOtherBrowsers() {
        Person here = desk.as("sami");
        Person there = desk.as("sami");
        Map<String, String> fields =
                Map.of("old", "not it", "password", "quite other words", "again", "quite other words");
        assertThat(here.act("/en/account", fields).statusCode()).isEqualTo(403);
        here.act(
                "/en/account",
                Map.of(
                        "old",
                        TeamDesk.PASSWORD + "sami",
                        "password",
                        "quite other words",
                        "again",
                        "quite other words"));
        assertThat(here.look("/en/explore").statusCode()).isEqualTo(200);
        assertThat(there.look("/en/explore").statusCode()).isEqualTo(303);
    }

    @Test
    void exportsAndImportsStandInTheAuditAndNothingElseThatWasLookedAt() {
        Person omar = desk.as("omar");
        omar.look("/en/explore?q=secret");
        omar.look("/en/explore.csv?kind=clash");
        String audit = desk.as("rana").look("/en/people/audit").body();
        assertThat(audit)
                .contains("explore.csv?kind=clash")
                .doesNotContain("secret")
                .contains("exported");
    }

    @Test
    void whatTheAuditHoldsOfKeysIsToldInWords() {
        Programs programs = new Programs(desk.set, clock);
        programs.add("rana", "weekly map", "map", Role.READER);
        programs.revoke("rana", programs.all().get(0).id());
        assertThat(desk.as("rana").look("/en/people/audit").body())
                .contains("made a key", "revoked a key")
                .doesNotContain("key_");
    }

    @Test
    void whereNobodyLogsInTheDeskListensOnThisMachineAlone() {
        DeskSettings open = DeskSettings.SAFE.withPort(0).withHost("0.0.0.0");
        DeskSettings behind = DeskSettings.SAFE
                .withPort(0)
                .withEntrance(new Entrance(Set.of(), URI.create("https://rawi.example.org"), Set.of(), false));
        assertThatThrownBy(() -> Desk.open(open, null)).hasMessageContaining("rawi account add");
        assertThatThrownBy(() -> Desk.open(behind, null))
                .as("a proxy is another way for everyone to come in")
                .hasMessageContaining("https://rawi.example.org")
                .hasMessageContaining("rawi account add");
        assertThatThrownBy(() -> Desk.open(open.withAccess(Access.TEAM), null, desk.set, clock))
                .hasMessageContaining("--behind");
        assertThatThrownBy(() -> Desk.open(DeskSettings.SAFE.withAccess(Access.TEAM), null))
                .hasMessageContaining("without a data set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x", "https://", "https://a/b", "https://u@a", "rawi.example.org", "https://a?b"})
    void aPublicAddressIsASite(String address) {
        assertThatThrownBy(() -> new Entrance(Set.of(), URI.create(address), Set.of(), true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
