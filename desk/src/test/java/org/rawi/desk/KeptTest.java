package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.rawi.desk.kept.KeptPages;
import org.rawi.export.harm.HarmRules;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.store.DataSet;
import org.rawi.store.DataSetAddress;

/** The desk on a data set: texts are taken in, and what is decided stays. */
class KeptTest {
    private static final String DISPATCH =
            "قالت وكالة سانا إن وحدات الجيش قصفت بالمدفعية أمس بلدة حرستا بريف دمشق، ما أسفر عن مقتل خمسة مسلحين.";
    private static final Pattern CLAIM = Pattern.compile("name=\"claim\" value=\"(\\w+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @TempDir
    private Path folder;

    private DataSet set;
    private KeptPages kept;
    private Desk desk;
    private Browse browse;

    @BeforeEach
    void open() {
        set = DataSet.open(DataSetAddress.of(folder.resolve("test.rawi").toString()), Examples.CLOCK);
        kept = new KeptPages(set, Examples.KNOWLEDGE, "test", HarmRules.SAFE, Examples.CLOCK);
        desk = Desk.open(DeskSettings.SAFE.withPort(0), kept.pages());
        browse = new Browse(desk);
    }

    @AfterEach
    void close() {
        desk.close();
        kept.close();
        set.close();
    }

    @Test
    void anEmptyDataSetHasPages() {
        for (String page : new String[] {"/", "/explore", "/review", "/import", "/explore?view=map"}) {
            assertThat(browse.look("/en" + page).statusCode()).as(page).isEqualTo(200);
        }
    }

    @Test
    void anEmptyDataSetSaysWhatToDo() {
        assertThat(browse.look("/en/").body()).contains("Bring texts in", "href=\"/en/import\"");
        assertThat(browse.look("/ar/explore").body()).contains("href=\"/ar/import\"");
        assertThat(browse.look("/en/explore?kind=shelling").body()).contains("Leave out a condition");
    }

    @Test
    void anIncidentTellsWhatBecameOfIt() {
        bringIn("one.txt", DISPATCH);
        String page = browse.look("/en/review").body();
        String claim = first(CLAIM, page);
        decide(claim, first(SEEN, page), "action=accept&reason=so+it+stands+there");
        String incident = browse.look("/en/incident/i" + claim).body();
        assertThat(incident).contains("What became of it", "accepted", "reviewer", "so it stands there");
        browse.act("/en/review/undo", "");
        assertThat(browse.look("/en/incident/i" + claim).body()).contains("taken back");
    }

    @Test
    void aSavedSearchIsToldInTheWordsOfThePage() {
        browse.act("/ar/searches", "name=army&actor=syria.army&role=target&sort=day");
        assertThat(browse.look("/ar/searches").body())
                .contains("دور الطرف: مستهدف", "actor=syria.army&amp;role=target\"");
    }

    @Test
    void anExportIsWhole() {
        bringIn("one.txt", DISPATCH);
        bringIn("two.txt", "قال ناشطون إن اشتباكات دارت أمس بين الجيش ومسلحين في بلدة دوما بريف دمشق.");
        int incidents = incidents().size();
        assertThat(tools.jackson.databind.json.JsonMapper.shared()
                        .readTree(browse.look("/en/explore.json").body()))
                .hasSize(incidents);
        assertThat(browse.look("/en/explore.csv").body().lines()).hasSize(incidents + 1);
        assertThat(browse.look("/en/explore.json?q=nothing").body()).isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void filesAreTakenInAndTheirFailuresListed() {
        bringIn("one.txt", DISPATCH);
        assertThat(browse.look("/en/explore?kind=shelling").body()).contains("shelling");
        bringIn("broken.pdf", "%PDF-1.4 and nothing else");
        assertThat(browse.look("/en/import").body()).contains("/en/import/failures.csv?run=2");
        assertThat(browse.look("/en/import/failures.csv?run=2").body())
                .startsWith("what,where,reason,right")
                .contains("broken.pdf");
    }

    @Test
    void aFilesNameLeadsNowhere() throws IOException {
        bringIn("../../../escaped.txt", DISPATCH);
        assertThat(Files.exists(folder.resolve("../escaped.txt"))).isFalse();
        assertThat(browse.look("/en/import").body()).contains("escaped.txt").doesNotContain("../");
    }

    @Test
    void whatIsDecidedStaysAndCanBeTakenBack() {
        bringIn("one.txt", DISPATCH);
        String page = browse.look("/en/review").body();
        String claim = first(CLAIM, page);
        decide(claim, first(SEEN, page), "action=reject");
        assertThat(set.decisions().count()).isEqualTo(1);
        until(() -> !browse.look("/en/explore").body().contains("/en/incident/i" + claim));
        assertThat(browse.look("/en/review?claim=" + claim).body()).contains("rejected");
        browse.act("/en/review/undo", "");
        assertThat(set.decisions().count()).isEqualTo(2);
        until(() -> browse.look("/en/explore").body().contains("/en/incident/i" + claim));
    }

    @Test
    void anotherKindIsShownFromThenOn() {
        bringIn("one.txt", DISPATCH);
        String page = browse.look("/en/review").body();
        decide(first(CLAIM, page), first(SEEN, page), "kind=air_strike");
        until(() -> browse.look("/en/explore?kind=air_strike").body().contains("/en/incident/"));
    }

    @Test
    void whoDecidesLaterIsToldOfTheEarlierDecision() {
        bringIn("one.txt", DISPATCH);
        String page = browse.look("/en/review").body();
        String claim = first(CLAIM, page);
        assertThat(decide(claim, first(SEEN, page), "action=accept").statusCode())
                .isEqualTo(303);
        assertThat(decide(claim, first(SEEN, page), "action=reject").statusCode())
                .isEqualTo(409);
        assertThat(set.decisions().count()).isEqualTo(1);
    }

    @Test
    void eachTakesBackHisOwnLastDecision() {
        bringIn("one.txt", DISPATCH);
        bringIn("two.txt", "قال ناشطون إن اشتباكات دارت أمس بين الجيش ومسلحين في بلدة دوما بريف دمشق.");
        try (Desk another = Desk.open(DeskSettings.SAFE.withPort(0).withWho("second"), kept.pages())) {
            String first = browse.look("/en/review").body();
            decide(first(CLAIM, first), first(SEEN, first), "action=accept");
            Browse hers = new Browse(another);
            String page = hers.look("/en/review").body();
            hers.act("/en/review", "claim=" + first(CLAIM, page) + "&seen=" + first(SEEN, page) + "&action=reject");
            browse.act("/en/review/undo", "");
            hers.act("/en/review/undo", "");
        }
        List<Decision> decisions = set.decisions().since(0, 10);
        assertThat(decisions).extracting(Decision::who).containsExactly("reviewer", "second", "reviewer", "second");
        assertThat(decisions.get(2).undoes()).isEqualTo(decisions.get(0).id());
        assertThat(decisions.get(3).undoes()).isEqualTo(decisions.get(1).id());
    }

    @Test
    void twoIncidentsAreMergedAndSplitAgain() {
        bringIn("one.txt", DISPATCH);
        bringIn("two.txt", "قال ناشطون إن اشتباكات دارت أمس بين الجيش ومسلحين في بلدة دوما بريف دمشق.");
        List<String> ids = incidents();
        assertThat(ids).hasSizeGreaterThan(1);
        long before = set.changes().latest();
        String page = browse.act(
                        "/en/incident/merge", "incident=" + ids.get(0) + "&other=" + ids.get(1) + "&seen=" + before)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(incidents()).hasSize(ids.size() - 1);
        String one = incidents().stream().filter(ids::contains).findFirst().orElseThrow();
        for (String id : ids.subList(0, 2)) {
            HttpResponse<String> answer = browse.look("/en/incident/" + id + "?from=a+note");
            assertThat(answer.statusCode()).as(id).isEqualTo(id.equals(one) ? 200 : 303);
            assertThat(answer.headers().firstValue("Location").orElse("/en/incident/" + one + "?from=a+note"))
                    .isEqualTo("/en/incident/" + one + "?from=a+note");
        }
        String merged = browse.look("/en/incident/" + one).body();
        assertThat(page).isIn("/en/incident/" + ids.get(0), "/en/incident/" + ids.get(1));
        String split = first(Pattern.compile("name=\"claim\" value=\"(\\w+)\""), merged);
        String incident = first(Pattern.compile("name=\"incident\" value=\"(\\w+)\""), merged);
        String parting = "incident=" + incident + "&claim=" + split + "&seen=";
        assertThat(browse.act("/en/incident/split", parting + before).statusCode())
                .as("the page that it is decided on is older than the merging")
                .isEqualTo(409);
        browse.act("/en/incident/split", parting + first(SEEN, merged));
        assertThat(incidents()).hasSize(ids.size());
        assertThat(set.decisions().since(0, 9))
                .extracting(Decision::action)
                .containsExactly(Action.MERGE, Action.SPLIT);
        assertThat(set.decisions()
                        .blind(set.decisions().since(0, 1).get(0).anchor().document()))
                .isEmpty();
    }

    private List<String> incidents() {
        return Pattern.compile("/en/incident/(\\w+)\"")
                .matcher(browse.look("/en/explore").body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void filesAreTakenInByBrowser() throws IOException {
        Assumptions.assumeTrue(
                Browser.isThere(), "no chromium and chromedriver in /usr/bin: importing is not tried in a browser");
        Path file = Files.writeString(
                folder.resolve("2017-06-18_dispatch.txt"),
                DISPATCH + "\nوأضافت أن اشتباكات دارت أول أمس في مدينة حرستا بين الجيش ومسلحين.");
        try (Browser browser = Browser.open(desk)) {
            browser.look("/ar/import");
            browser.find("input[type=file]").sendKeys(file.toString());
            browser.find(".drop button").click();
            browser.until(shown -> browser.findAny(".runs tbody tr").isPresent()
                    && browser.findAny("[data-going]").isEmpty());
            assertThat(browser.find(".runs tbody").getText()).contains("dispatch.txt");
            browser.look("/ar/explore");
            int before = browser.all(".rows tbody tr").size();
            incidents().stream()
                    .filter(id -> browse.look("/ar/incident/" + id).body().contains("/ar/incident/merge"))
                    .findFirst()
                    .ifPresent(id -> browser.look("/ar/incident/" + id));
            browser.find("form[action$=merge] button").sendKeys(Keys.ENTER);
            browser.until(shown -> browser.all(".tellings > li").size() > 1);
            browser.look("/ar/explore");
            assertThat(browser.all(".rows tbody tr")).hasSizeLessThan(before);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private HttpResponse<String> decide(String claim, String seen, String decision) {
        return browse.act("/en/review", "claim=" + claim + "&seen=" + seen + "&" + decision);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private void bringIn(String name, String text) {
        String boundary = "xXx";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--" + boundary + "--\r\n";
        int before = set.runs().all().size();
        HttpResponse<String> answer = browse.send(HttpRequest.newBuilder(URI.create(desk.address() + "en/import"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        assertThat(answer.statusCode()).isEqualTo(303);
        until(() -> set.runs().all().size() > before
                && !browse.look("/en/import/progress").body().contains("data-going"));
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
