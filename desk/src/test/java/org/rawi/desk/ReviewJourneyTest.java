package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reviewer does at the desk, in a browser and mostly by keyboard; skipped where there is none. */
class ReviewJourneyTest extends ExamplesInBrowser {
    private static String claim() {
        return browser.find("input[name=claim]").getDomAttribute("value");
    }

    private static int done() {
        String[] figures = browser.find(".review .lead").getText().split("\\D+");
        return Integer.parseInt(figures[1]);
    }

    private static void press(CharSequence... keys) {
        browser.hands().sendKeys(keys).perform();
    }

    private static void next(String claim) {
        browser.until(shown -> !claim.equals(claim()));
        browser.ready();
    }

    @Test
    void tenClaimsAreReviewedByKeyboardAlone() {
        browser.look("/en/review");
        int before = done();
        for (int i = 0; i < 10; i++) {
            String claim = claim();
            if (i % 3 == 0) {
                press("r");
                press(i % 2 == 0 ? "1" : "r");
            } else {
                press(i % 3 == 1 ? "u" : "a");
            }
            next(claim);
        }
        assertThat(done()).isEqualTo(before + 10);
        String last = claim();
        press("2");
        next(last);
        press("z");
        browser.until(shown -> last.equals(claim()));
        browser.ready();
        assertThat(done()).isEqualTo(before + 10);
    }

    @Test
    void keysWorkOnAnArabicKeyboard() {
        browser.look("/ar/review");
        String claim = claim();
        browser.pressArabic("KeyA", "ش");
        next(claim);
        browser.pressArabic("KeyZ", "ئ");
        browser.until(shown -> claim.equals(claim()));
        browser.ready();
        browser.pressArabic("KeyR", "ق");
        browser.pressArabic("Digit3", "٣");
        next(claim);
        browser.look("/ar/review?claim=" + claim);
        assertThat(browser.find(".said").getText()).contains("قائله مصدر آخر");
        browser.pressArabic("KeyZ", "ئ");
        browser.until(shown -> claim.equals(claim()));
        browser.ready();
    }

    @Test
    void lettersInAReasonDecideNothing() {
        browser.look("/en/review");
        String claim = claim();
        press("r");
        press(Keys.TAB, Keys.TAB);
        press("arzu1");
        assertThat(claim()).isEqualTo(claim);
        assertThat(browser.find("[data-reason]").getDomProperty("value")).isEqualTo("arzu1");
        press(Keys.ENTER);
        next(claim);
        browser.look("/en/review?claim=" + claim);
        assertThat(browser.find(".said").getText()).contains("arzu1").contains("Reject");
        press("z");
        browser.until(shown -> browser.all(".said").isEmpty());
        browser.ready();
    }

    @Test
    void aSpanIsCorrectedByKeyboardAndTheMachinesStandsBesideIt() {
        browser.look("/ar/review");
        String claim = claim();
        browser.pressArabic("KeyW", "ص");
        press(Keys.ARROW_LEFT);
        browser.hands()
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.ARROW_LEFT)
                .keyUp(Keys.SHIFT)
                .perform();
        String words = browser.find("[data-taken]").getText();
        assertThat(words.split(" ")).hasSize(2);
        press(Keys.ENTER);
        press("1");
        browser.until(shown -> browser.find("details[data-field=evidence] [data-selected]")
                .getText()
                .equals(words));
        press(Keys.ENTER);
        browser.until(shown -> !browser.all(".changes").isEmpty());
        browser.ready();
        assertThat(claim()).isEqualTo(claim);
        assertThat(browser.find(".changes ins").getText()).contains(words);
        assertThat(browser.find(".changes del").getText()).doesNotContain(words);
        press("z");
        browser.until(shown -> browser.all(".changes").isEmpty());
        browser.ready();
    }

    @Test
    void aSpanIsTakenByMouseForAnActor() {
        browser.look("/en/review");
        browser.run("""
                const node = document.querySelector('[data-body]').firstChild;
                const word = /[\\p{L}]{4,}/u.exec(node.data);
                document.getSelection().setBaseAndExtent(node, word.index, node, word.index + word[0].length);
                """);
        browser.until(shown -> !browser.find("[data-taken]").getText().isEmpty());
        press("c");
        press("3");
        WebElement add = browser.until(shown -> browser.find("details[data-field=targets][open] [name=add]"));
        // What is offered for the words that were selected must not come into what is typed.
        browser.until(shown -> (Boolean) browser.run(
                "return performance.getEntriesByType('resource').some(entry => entry.name.includes('/actors.json'))"));
        add.clear();
        add.sendKeys("syrian army");
        browser.until(shown -> browser.all("#targets-found option").stream()
                .anyMatch(option -> "syria.army".equals(option.getDomProperty("value"))));
        add.clear();
        add.sendKeys("syria.army", Keys.ENTER);
        browser.until(shown -> !browser.all(".changes").isEmpty());
        browser.ready();
        assertThat(browser.find(".changes ins").getText()).contains("Syrian");
        press("z");
        browser.until(shown -> browser.all(".changes").isEmpty());
        browser.ready();
    }

    @Test
    void aPlaceIsCorrectedBySearchAndByAClickOnTheMap() {
        browser.look("/en/explore?kind=shelling");
        browser.look("/en/review");
        for (int i = 0;
                i < 20 && browser.findAny("details[data-field=places] form").isEmpty();
                i++) {
            String claim = claim();
            press("j");
            next(claim);
        }
        press("c");
        press("4");
        WebElement find = browser.until(shown -> browser.find("details[data-field=places][open] [data-find]"));
        find.sendKeys("sy.SY0402", Keys.ENTER);
        browser.until(shown -> browser.find("details[data-field=places] input[value='sy.SY0402']")
                .isSelected());
        browser.find("details[data-field=places] form button").click();
        browser.until(shown -> !browser.all(".changes").isEmpty());
        browser.ready();
        press("c");
        press("4");
        WebElement map = browser.until(shown -> browser.find("details[data-field=places][open] .picking svg"));
        browser.run("arguments[0].scrollIntoView({block: 'center'})", map);
        browser.hands()
                .moveToElement(
                        map,
                        14 - map.getSize().getWidth() / 2,
                        14 - map.getSize().getHeight() / 2)
                .click()
                .perform();
        browser.until(shown -> !browser.all("details[data-field=places] .found").isEmpty());
        assertThat(browser.find("details[data-field=places] input[value=point]").isSelected())
                .isTrue();
        assertThat(Double.parseDouble(browser.find("[name=lat]").getDomProperty("value")))
                .isBetween(32.0, 38.0);
        browser.find("details[data-field=places] form button").click();
        browser.until(shown -> browser.find(".changes ins").getText().contains("("));
        browser.ready();
    }

    @Test
    void aClaimIsMergedByKeyboard() {
        browser.look("/en/review");
        for (int i = 0; i < 20; i++) {
            String claim = claim();
            press("m");
            browser.until(shown -> browser.address().contains("/review/merge"));
            browser.ready();
            List<WebElement> choices = browser.all("[data-key=Digit1]");
            if (!choices.isEmpty()) {
                press("1");
                browser.until(shown -> browser.address().endsWith("/en/review?claim=" + claim));
                browser.ready();
                assertThat(browser.find(".review .lead").getText()).contains("Same event");
                press("z");
                browser.until(shown -> !browser.find(".review .lead").getText().contains("Same event"));
                browser.ready();
                return;
            }
            browser.look("/en/review?claim=" + claim);
            press("j");
            next(claim);
        }
        throw new AssertionError("no claim can be merged with anything");
    }
}
