package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A desk for everyone: to look at, and nothing else. */
class PublishedTest {
    @TempDir
    private Path folder;

    private TeamDesk desk;

    @BeforeEach
    void open() {
        desk = new TeamDesk(folder, new StepClock(), settings -> settings.withAccess(Access.PUBLISHED));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explore", "/explore.json", "/explore.atom", "/about"})
    void everyoneLooks(String page) {
        assertThat(desk.person().look("/en" + page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/review", "/import", "/people", "/people/audit", "/login", "/account", "/metrics"})
    void nobodyWorks(String page) {
        assertThat(desk.person().look("/en" + page).statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/review",
                "/review/undo",
                "/import",
                "/incident/merge",
                "/incident/split",
                "/people/add",
                "/login",
                "/logout"
            })
    void nobodyChangesAnything(String path) {
        assertThat(desk.person().send("/en" + path, "claim=x&action=accept").statusCode())
                .isIn(403, 404);
        assertThat(desk.set.decisions().count()).isZero();
    }

    @Test
    void pagesShowNoWayToWork() {
        assertThat(desk.person().look("/en/").body())
                .contains("/en/explore")
                .doesNotContain("/en/review", "/en/import", "/en/people", "/en/login");
    }
}
