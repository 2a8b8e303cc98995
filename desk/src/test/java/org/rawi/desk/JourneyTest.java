package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a person does at the desk, in a browser; skipped where there is none. */
class JourneyTest extends ExamplesInBrowser {
    private static final List<String> PAGES = new ArrayList<>(List.of(
            "/",
            "/explore",
            "/explore?view=map&kind=shelling",
            "/explore?view=timeline",
            "/review",
            "/review?open=places",
            "/contested",
            "/agreement",
            "/import",
            "/about",
            "/article?id=jubb-03",
            "/place/sy.SY07",
            "/actor/syria.army",
            "/source?id=sana"));

    @BeforeAll
    static void findTheMostTold() {
        String told =
                browser.look("/en/explore?sort=told").find(".rows tbody th a").getDomAttribute("href");
        PAGES.add(0, told.substring("/en".length()));
    }

    @Test
    void aStretchOfTimeIsDrawnOverTheHistogram() {
        browser.look("/en/explore");
        int all = browser.all(".histogram a").size();
        WebElement chart = browser.find(".histogram svg");
        int wide = chart.getSize().getWidth();
        browser.hands()
                .moveToElement(chart, -wide / 2 + 20, -10)
                .clickAndHold()
                .moveToElement(chart, -wide / 4, -10)
                .release()
                .perform();
        browser.until(shown -> browser.address().contains("since="));
        browser.ready();
        assertThat(browser.all(".asked li")).hasSizeGreaterThan(2);
        assertThat(browser.all(".histogram a").size()).isLessThan(all);
    }

    @Test
    void aPointOfTheMapLeadsToItsIncident() {
        browser.look("/en/explore?view=map&place=sy.SY12");
        WebElement dot = browser.find(".map a");
        String href = dot.getDomAttribute("href");
        browser.run("arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))", dot);
        browser.until(shown -> browser.address().equals(href));
        assertThat(browser.ready().find("h1").getText()).isNotBlank();
    }

    @Test
    void theMapCanBeMoved() {
        browser.look("/en/");
        browser.until(shown -> browser.find(".map .move")).click();
        browser.until(shown -> "ready".equals(browser.find(".map").getDomAttribute("data-moving")));
        assertThat(browser.all(".map canvas")).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theWordsOfAClaimLightUpBesideIt() {
        browser.look("/en/article?id=jubb-03");
        browser.until(shown -> "ready".equals(browser.run("return document.documentElement.dataset.spans")));
        assertThat((Long) browser.run("return CSS.highlights.get('trigger').size"))
                .isGreaterThan(2);
        assertThat(browser.run("return document.querySelector('[data-body]').childNodes.length"))
                .isEqualTo(1L);
        browser.hands().moveToElement(browser.find(".card")).perform();
        browser.until(shown -> (Long) browser.run("return CSS.highlights.get('lit').size") > 0);
        browser.run("""
                const range = [...CSS.highlights.get('trigger')][1];
                const box = range.getClientRects()[0];
                document.querySelector('[data-text]').dispatchEvent(new PointerEvent('pointermove',
                    {clientX: box.left + 4, clientY: box.top + 4, bubbles: true}));
                """);
        assertThat(browser.all(".card.lit")).hasSize(1);
    }

    @Test
    void exploreIsGoneThroughByKeyboardAlone() {
        browser.look("/en/explore");
        browser.find(".facets a").sendKeys("3");
        browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
        browser.until(shown -> browser.address().startsWith("/en/incident/"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theSamePageIsOneClickAwayInTheOtherLanguage() {
        browser.look("/ar/explore?kind=shelling");
        browser.find(".tongue").click();
        browser.until(shown -> browser.address().equals("/en/explore?kind=shelling"));
        assertThat(browser.ready().find("html").getDomAttribute("dir")).isEqualTo("ltr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void axeFindsNoSeriousFaultOnAnyPage(String language) throws IOException {
        String axe;
        try (InputStream in = JourneyTest.class.getResourceAsStream("axe-core/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        // What differs with the direction alone is tried on the fuller pages only.
        for (String page : language.equals("ar") ? PAGES : PAGES.subList(0, PAGES.size() / 2)) {
            browser.look("/" + language + page);
            browser.run(axe);
            @SuppressWarnings("unchecked")
            List<String> faults = (List<String>) browser.run("""
                    return axe.run({resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}).then((found) => found.violations
                        .filter((fault) => ['serious', 'critical'].includes(fault.impact))
                        .flatMap((fault) => fault.nodes.map((node) => fault.id + ' ' + node.html.slice(0, 120) + ' ' + (node.any[0]?.message ?? ''))));
                    """);
            assertThat(faults).as("/" + language + page).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void noPageIsWiderThanAPhone(String language) {
        browser.shownAs(390, 800, "light");
        try {
            for (String page : PAGES) {
                browser.look("/" + language + page);
                Map<?, ?> widths = (Map<?, ?>)
                        browser.run("return {page: document.documentElement.scrollWidth, window: window.innerWidth}");
                assertThat(widths.get("page")).as("/" + language + page).isEqualTo(390L);
            }
        } finally {
            browser.shownAs(1280, 1000, "light");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void theBrowserComplainsOfNothing(String language) {
        browser.complaints();
        for (String page : PAGES) {
            browser.look("/" + language + page);
        }
        assertThat(browser.complaints()).isEmpty();
    }
}
