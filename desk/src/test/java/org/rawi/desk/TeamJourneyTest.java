package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** What the members of a team do at the desk, in a browser; skipped where there is none. */
class TeamJourneyTest {
    @TempDir
    private static Path folder;

    private static TeamDesk desk;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Assumptions.assumeTrue(
                Browser.isThere(), "no chromium and chromedriver in /usr/bin: log-in is not tried in a browser");
        desk = new TeamDesk(folder, new StepClock());
        browser = Browser.open(desk.desk);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (desk != null) {
            desk.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void anAdminAddsAMemberWhoComesInSetsAPasswordAndSeesWhatTheRoleMay(String language) {
        String at = "/" + language;
        browser.look(at + "/explore?kind=clash");
        assertThat(browser.address()).startsWith(at + "/login");
        assertThat(Axe.faults(browser)).isEmpty();
        logIn("rana", "not the password");
        assertThat(browser.find("[role=alert]").getText()).isNotBlank();
        logIn("rana", TeamDesk.PASSWORD + "rana");
        browser.until(shown -> browser.address().equals(at + "/explore?kind=clash"));

        browser.look(at + "/people");
        assertThat(Axe.faults(browser)).isEmpty();
        type("name", "huda." + language);
        type("pseudonym", language.equals("ar") ? "قارئة ٣" : "Reader 3");
        browser.find("input[value=reader]").click();
        browser.find("main section button.main").click();
        browser.until(shown -> browser.findAny("code.password").isPresent());
        String given = browser.ready().find("code.password").getText();
        browser.look(at + "/people/audit");
        assertThat(Axe.faults(browser)).isEmpty();
        assertThat(browser.find("main").getText()).contains("huda." + language);
        browser.find(".member button").click();
        browser.until(shown -> browser.address().equals(at + "/login"));

        browser.ready();
        logIn("huda." + language, given);
        browser.until(shown -> browser.address().equals(at + "/account"));
        assertThat(Axe.faults(browser.ready())).isEmpty();
        type("password", "some other words in a row");
        type("again", "some other words in a row");
        browser.find("main button.main").click();
        browser.until(shown -> browser.findAny(".done").isPresent());
        browser.look(at + "/");
        List<String> parts = browser.all(".masthead nav a").stream()
                .map(link -> link.getDomAttribute("href"))
                .toList();
        assertThat(parts).containsExactly(at + "/", at + "/explore", at + "/about");
        browser.look(at + "/people");
        assertThat(browser.all(".people")).isEmpty();
        browser.find(".member button").click();
        browser.until(shown -> browser.address().equals(at + "/login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void noPageOfATeamIsWiderThanAPhone(String language) {
        browser.look("/" + language + "/login");
        browser.shownAs(390, 800, "dark");
        try {
            narrow(language, "/login");
            logIn("rana", TeamDesk.PASSWORD + "rana");
            browser.until(shown -> browser.address().equals("/" + language + "/"));
            for (String page : new String[] {"/people", "/people/audit", "/account"}) {
                narrow(language, page);
                assertThat(Axe.faults(browser)).as(page).isEmpty();
            }
            assertThat(browser.complaints()).isEmpty();
            browser.find(".member button").click();
            browser.until(shown -> browser.address().equals("/" + language + "/login"));
        } finally {
            browser.shownAs(1280, 1000, "light");
        }
    }

    private static void narrow(String language, String page) {
        browser.look("/" + language + page);
        assertThat(browser.run("return document.documentElement.scrollWidth"))
                .as(page)
                .isEqualTo(390L);
    }

    private static void logIn(String name, String password) {
        type("name", name);
        type("password", password);
        browser.find("main button.main").click();
        browser.until(shown -> !"true"
                .equals(browser.run(
                        "return document.querySelector('[name=password]')?.value?.length > 0 ? 'true' : 'false'")));
        browser.ready();
    }

    private static void type(String field, String words) {
        WebElement input = browser.find("main input[name=" + field + "]:not([type=hidden])");
        input.clear();
        input.sendKeys(words);
    }
}
