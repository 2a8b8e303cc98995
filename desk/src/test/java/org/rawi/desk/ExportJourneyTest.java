package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From Explore to the file: what is taken along is opened and read, in both languages; skipped where there is no browser. */
class ExportJourneyTest extends ExamplesInBrowser {
    /** What stands behind the link to a format on the page that is shown, fetched as the browser fetches it. */
    private static String file(String format) {
        WebElement link = browser.all(".formats a").stream()
                .filter(one -> one.getDomAttribute("href").contains("/explore." + format))
                .findFirst()
                .orElseThrow();
        return taken(link.getDomAttribute("href"));
    }

    private static String taken(String address) {
        browser.run(
                "window.taken = null; fetch(arguments[0]).then(answer => answer.text()).then(text => { window.taken = text })",
                address);
        return (String) browser.until(shown -> browser.run("return window.taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void whatIsShownIsTakenAlongAsData(String language) {
        browser.look("/" + language + "/explore");
        int all = JsonMapper.shared().readTree(file("json")).size();
        browser.find(".facets a").click();
        browser.until(shown -> browser.address().contains("?"));
        browser.ready();
        int shown = browser.all(".rows tbody tr").size();
        JsonNode json = JsonMapper.shared().readTree(file("json"));
        assertThat(json.size()).isPositive().isLessThan(all).isGreaterThanOrEqualTo(shown);
        List<String> csv = file("csv").lines().toList();
        assertThat(csv).hasSize(json.size() + 1);
        assertThat(csv.get(0)).contains("initiators,according_to");
        JsonNode points = JsonMapper.shared().readTree(file("geojson"));
        assertThat(points.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(points.path("features").size()).isPositive();
        points.path("features").forEach(point -> point.path("properties")
                .path("initiators")
                .forEach(blame -> assertThat(blame.path("according_to").size()).isPositive()));
        assertThat(file("atom")).contains("<feed", "<entry>").doesNotContain("█");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aSearchIsSavedAndItsFeedRead(String language) {
        browser.look("/" + language + "/explore?kind=shelling");
        browser.find(".saving input[name=name]").sendKeys("قصف " + language);
        browser.find(".saving button").click();
        browser.until(shown -> browser.address().equals("/" + language + "/searches"));
        assertThat(browser.ready().find(".searches").getText()).contains("قصف " + language);
        assertThat(taken(browser.find(".searches a[href$='.atom']").getDomAttribute("href")))
                .contains("<feed", "term=\"added\"");
        browser.find(".searches form button").click();
        browser.until(shown -> browser.findAny(".searches form").isEmpty());
    }
}
