package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rawi.desk.kept.KeptPages;
import org.rawi.export.harm.HarmRules;
import org.rawi.model.Claim;
import org.rawi.model.Decision;
import org.rawi.model.Decision.Action;
import org.rawi.model.Document;
import org.rawi.store.DataSet;
import org.rawi.workflow.ReviewPlan;
import org.rawi.workflow.ReviewState;
import org.rawi.workflow.Reviewed;
import org.rawi.workflow.ReviewedClaims;

/** What can be decided of claims: corrected, joined and parted, decided on alike, settled; and what is refused. */
class ReviewTest {
    private static final String TEXT =
            "قالت وكالة سانا إن وحدات من الجيش قصفت بالمدفعية أمس بلدة حرستا بريف دمشق، ما أسفر عن مقتل خمسة مسلحين.";
    private static final Pattern CLAIM = Pattern.compile("name=\"claim\" value=\"(\\w+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    private DataSet set;
    private KeptPages kept;
    private Desk desk;
    private Desk second;
    private Browse browse;
    private Browse hers;

    @BeforeEach
    void open() {
        set = Examples.set(documents());
        kept = new KeptPages(set, Examples.KNOWLEDGE, "test", HarmRules.SAFE, Examples.CLOCK);
        desk = Desk.open(DeskSettings.SAFE.withPort(0), kept.pages());
        second = Desk.open(DeskSettings.SAFE.withPort(0).withWho("second"), kept.pages());
        browse = new Browse(desk);
        hers = new Browse(second);
    }

    /** The same telling of five places, and one of another kind. */
    private static List<Document> documents() {
        List<String> places = List.of("حرستا", "دوما", "داريا", "معضمية الشام");
        List<Document> documents = new ArrayList<>();
        for (String place : places) {
            documents.add(Examples.text("t" + documents.size(), "sana", null, TEXT.replace("حرستا", place)));
        }
        documents.add(Examples.text(
                "clash", "enab", null, "قال ناشطون إن اشتباكات دارت أمس بين الجيش ومسلحين في بلدة دوما بريف دمشق."));
        documents.add(Examples.text(
                "clinic", "enab", null, "قال ناشطون إن الطيران الحربي قصف أمس مستشفى في بلدة دوما بريف دمشق."));
        return documents;
    }

    @AfterEach
    void close() {
        desk.close();
        second.close();
        kept.close();
        set.close();
    }

    private Claim claim() {
        return claim("t0");
    }

    private Claim claim(String document) {
        return set.claims()
                .of(set.documents().findById(document).orElseThrow().hash())
                .get(0)
                .claim();
    }

    private Reviewed reviewed(Claim claim) {
        return new ReviewedClaims(set).find(claim.claim()).orElseThrow();
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(Browse from, String path, String... fields) {
        String form = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return from.act("/en" + path, form);
    }

    private HttpResponse<String> correct(Claim claim, String... fields) {
        String[] all = new String[fields.length + 4];
        all[0] = "claim";
        all[1] = claim.claim();
        all[2] = "seen";
        all[3] = first(SEEN, browse.look("/en/review?claim=" + claim.claim()).body());
        System.arraycopy(fields, 0, all, 4, fields.length);
        return send(browse, "/review/correct", all);
    }

    @Test
    void daysAreCorrectedAndTheMachinesStandBesideThem() {
        HttpResponse<String> taken = correct(claim(), "field", "time", "first", "2017-06-10", "last", "2017-06-12");
        assertThat(taken.statusCode()).isEqualTo(303);
        Claim shown = reviewed(claim()).shown();
        assertThat(shown.time().start()).isEqualTo("2017-06-10");
        assertThat(shown.time().end()).isEqualTo("2017-06-12");
        assertThat(shown.time().precision()).isEqualTo("span");
        String page = browse.look("/en/review?claim=" + claim().claim()).body();
        assertThat(page)
                .contains("2017-06-10 – 2017-06-12")
                .contains("machine:")
                .contains("2017-06-17");
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatWouldBeRight() {
        assertThat(correct(claim(), "field", "time", "first", "2017-02-30", "last", "")
                        .body())
                .contains("role=\"alert\"")
                .contains("2017-02-30")
                .contains("2018-03-22");
        assertThat(correct(claim(), "field", "time", "first", "2017-06-12", "last", "2017-06-10")
                        .statusCode())
                .isEqualTo(422);
        assertThat(correct(claim(), "field", "initiators", "add", "nobody.of_the_list")
                        .body())
                .contains("syria.army");
        assertThat(correct(claim(), "field", "places", "words", at(claim()), "place", "xx.none")
                        .statusCode())
                .isEqualTo(422);
        assertThat(correct(claim(), "field", "places", "words", at(claim()), "place", "point", "lat", "95", "lon", "3")
                        .statusCode())
                .isEqualTo(422);
        assertThat(correct(claim(), "field", "evidence", "words", "5:99999:text")
                        .statusCode())
                .isEqualTo(422);
        assertThat(correct(
                                claim(),
                                "field",
                                "casualties",
                                "effect",
                                "killed",
                                "group",
                                "unknown",
                                "min",
                                "9",
                                "max",
                                "3")
                        .statusCode())
                .isEqualTo(422);
        assertThat(correct(claim(), "field", "modality", "value", "denied", "denies", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(set.decisions().count()).isZero();
    }

    private static String at(Claim claim) {
        return claim.places().get(0).words().start() + ":"
                + claim.places().get(0).words().end() + ":text";
    }

    @Test
    void sidesTollsKindModalityAndWordsAreCorrected() {
        Claim claim = claim();
        correct(claim, "field", "initiators", "add", "الجيش الروسي");
        correct(claim, "field", "casualties", "effect", "killed", "group", "civilians", "min", "3", "max", "7");
        correct(claim, "field", "kind", "value", "air_strike");
        correct(claim, "field", "modality", "value", "denied", "denies", "responsibility");
        correct(claim, "field", "evidence", "words", "0:4:text");
        Claim shown = reviewed(claim).shown();
        assertThat(shown.initiators()).hasSize(1);
        assertThat(shown.initiators().get(0).id()).startsWith("russia");
        assertThat(shown.casualties()).hasSize(1);
        assertThat(shown.casualties().get(0).min()).isEqualTo(3);
        assertThat(shown.casualties().get(0).max()).isEqualTo(7);
        assertThat(shown.kind()).isEqualTo("air_strike");
        assertThat(shown.modality().name().toLowerCase(Locale.ROOT)).isEqualTo("denied");
        assertThat(shown.denies()).isEqualTo("responsibility");
        assertThat(shown.evidence().get(0).words().text()).isEqualTo(TEXT.substring(0, 4));
    }

    @Test
    void aPlaceIsAnotherOneOfTheListOrAPoint() {
        Claim claim = claim();
        correct(claim, "field", "places", "words", at(claim), "place", "sy.SY0402");
        assertThat(reviewed(claim).shown().places().get(0).id()).isEqualTo("sy.SY0402");
        assertThat(reviewed(claim).shown().places().get(0).within()).isNotEmpty();
        correct(claim, "field", "places", "words", at(claim), "place", "point", "lat", "33.5", "lon", "36.5");
        assertThat(reviewed(claim).shown().places().get(0).id()).isNull();
        assertThat(reviewed(claim).shown().places().get(0).lat()).isEqualTo(33.5);
    }

    @Test
    void actorsAndPlacesAreFoundByNameInBothLanguages() {
        assertThat(browse.look("/en/review/actors.json?q=syrian+army").body()).contains("\"syria.army\"");
        String arabic = URLEncoder.encode("الجيش السوري", StandardCharsets.UTF_8);
        assertThat(browse.look("/ar/review/actors.json?q=" + arabic).body()).contains("\"syria.army\"");
        assertThat(browse.look("/en/review/places.json?q=sy.SY0402").body()).contains("sy.SY0402");
        assertThat(browse.look("/en/review/places.json?lat=33.56&lon=36.36").body())
                .contains("\"id\"");
    }

    @Test
    void whatIsDecidedOfOneIsDecidedOfThoseAlikeAndTakenBackInOne() {
        Claim claim = claim();
        send(browse, "/review", "claim", claim.claim(), "seen", seen(), "action", "reject", "why", "not_said");
        String offer = browse.look("/en/review").body();
        String link = first(Pattern.compile("href=\"/en(/review/alike[^\"]+)\""), offer);
        String page = browse.look("/en" + link).body();
        List<String> alike = Pattern.compile("name=\"alike\" value=\"(\\w+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(alike).hasSize(3);
        assertThat(page).contains("دوما");
        send(
                browse,
                "/review/alike",
                "decision",
                first(Pattern.compile("name=\"decision\" value=\"([^\"]+)\""), page),
                "seen",
                first(SEEN, page),
                "alike",
                alike.get(0),
                "alike",
                alike.get(1));
        assertThat(set.decisions().count()).isEqualTo(3);
        assertThat(reviewed(claim("t3")).state()).isNotNull();
        assertThat(alike.subList(0, 2))
                .allMatch(id -> new ReviewedClaims(set).find(id).orElseThrow().state() == ReviewState.REJECTED);
        browse.act("/en/review/undo", "");
        assertThat(alike)
                .allMatch(id -> new ReviewedClaims(set).find(id).orElseThrow().state() == ReviewState.UNREVIEWED);
        assertThat(reviewed(claim).state()).isEqualTo(ReviewState.REJECTED);
    }

    @Test
    void thePlaceOfAClaimAlikeIsHeldBackWhereAnotherTellingAsksForIt() {
        Claim alike = claim("t1");
        String place = "<bdi>" + alike.places().get(0).nameEn() + "</bdi>";
        send(browse, "/review", "claim", claim().claim(), "seen", seen(), "action", "reject");
        String link = first(
                Pattern.compile("href=\"/en(/review/alike[^\"]+)\""),
                browse.look("/en/review").body());
        assertThat(browse.look("/en" + link).body()).contains(place);
        send(
                browse,
                "/review/merge",
                "claim",
                alike.claim(),
                "seen",
                seen(),
                "others",
                claim("clinic").claim());
        assertThat(browse.look("/en" + link).body())
                .contains("value=\"" + alike.claim() + "\"")
                .doesNotContain(place);
    }

    @Test
    void aKindThatIsNoneIsRefusedWithWhatWouldBeRight() {
        HttpResponse<String> refused =
                send(browse, "/review", "claim", claim().claim(), "seen", seen(), "kind", "no_kind");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", "no_kind");
    }

    private String seen() {
        return Long.toString(set.changes().latest());
    }

    @Test
    void aClaimIsMergedAndSplitAndWhoeverComesLaterIsTold() {
        Claim one = claim("t0");
        Claim other = claim("clash");
        String page = browse.look("/en/review/merge?claim=" + one.claim()).body();
        String seen = first(SEEN, page);
        send(hers, "/review", "claim", other.claim(), "seen", seen(), "action", "accept");
        String[] merge = {"claim", one.claim(), "seen", seen, "others", other.claim(), "why", "told_twice"};
        assertThat(send(browse, "/review/merge", merge).statusCode()).isEqualTo(409);
        merge[3] = seen();
        assertThat(send(browse, "/review/merge", merge).statusCode()).isEqualTo(303);
        assertThat(set.incidents().of(List.of(one.claim(), other.claim())).values())
                .extracting(membership -> membership.incident())
                .containsOnly(set.incidents()
                        .of(List.of(one.claim()))
                        .get(one.claim())
                        .incident());
        assertThat(browse.look("/en/review/split?claim=" + one.claim()).body()).contains(other.claim());
        send(browse, "/review/split", "claim", one.claim(), "seen", seen(), "others", other.claim());
        assertThat(set.incidents().of(List.of(one.claim())).get(one.claim()).incident())
                .isNotEqualTo(set.incidents()
                        .of(List.of(other.claim()))
                        .get(other.claim())
                        .incident());
    }

    @Test
    void onlyTheFormThatIsAskedForIsOpen() {
        Pattern open = Pattern.compile("<details [^>]*data-field=\"(\\w+)\"[^>]*\\bopen\\b");
        assertThat(open.matcher(browse.look("/en/review").body()).find()).isFalse();
        assertThat(open.matcher(browse.look("/en/review?open=places").body()).results())
                .extracting(found -> found.group(1))
                .containsExactly("places");
    }

    @Test
    void oneReviewerIsNotAskedWhatAnotherHasBeforeHim() {
        String his = first(CLAIM, browse.look("/en/review").body());
        assertThat(first(CLAIM, hers.look("/en/review").body())).isNotEqualTo(his);
    }

    @Test
    void theSecondReviewerIsAskedTooAndDoesNotSeeTheFirst() {
        new ReviewPlan(2, true).keep(set);
        Claim claim = claim();
        send(browse, "/review", "claim", claim.claim(), "seen", seen(), "action", "reject", "reason", "سبب الأول");
        String page = hers.look("/en/review?claim=" + claim.claim()).body();
        assertThat(page)
                .doesNotContain("سبب الأول")
                .doesNotContain("s-rejected")
                .contains("Blind");
        assertThat(send(hers, "/review", "claim", claim.claim(), "seen", "0", "action", "accept")
                        .statusCode())
                .isEqualTo(303);
        assertThat(reviewed(claim).state()).isEqualTo(ReviewState.CONTESTED);
        String contested = browse.look("/en/contested").body();
        assertThat(contested).contains("سبب الأول").contains("second").contains(claim.claim());
        String agreement = browse.look("/en/agreement").body();
        assertThat(agreement).contains("1 claim was decided on by two people or more");
    }

    @Test
    void whatIsContestedIsSettledAndTheSettlingCanBeTakenBack() {
        Claim claim = claim();
        send(browse, "/review", "claim", claim.claim(), "seen", seen(), "action", "reject");
        send(hers, "/review", "claim", claim.claim(), "seen", seen(), "action", "accept");
        String page = browse.look("/en/contested").body();
        String uphold = first(Pattern.compile("name=\"uphold\" value=\"([^\"]+)\""), page);
        assertThat(send(browse, "/contested", "claim", claim.claim(), "seen", seen(), "uphold", uphold)
                        .statusCode())
                .as("no reason given")
                .isEqualTo(400);
        send(browse, "/contested", "claim", claim.claim(), "seen", seen(), "uphold", uphold, "reason", "النص صريح");
        assertThat(reviewed(claim).state()).isEqualTo(ReviewState.REJECTED);
        assertThat(browse.look("/en/contested").body()).contains("Nothing is contested");
        browse.act("/en/review/undo", "");
        assertThat(reviewed(claim).state()).isEqualTo(ReviewState.CONTESTED);
        send(hers, "/contested", "claim", claim.claim(), "seen", seen(), "own", "accept", "reason", "قرأتُه");
        assertThat(reviewed(claim).state()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(set.decisions().last("second").orElseThrow().action()).isEqualTo(Action.SETTLE);
    }

    @Test
    void eachTakesBackHisOwnLastDecision() {
        Claim one = claim("t0");
        Claim other = claim("t1");
        send(browse, "/review", "claim", one.claim(), "seen", seen(), "action", "accept");
        send(hers, "/review", "claim", other.claim(), "seen", seen(), "action", "reject");
        browse.act("/en/review/undo", "");
        hers.act("/en/review/undo", "");
        assertThat(set.decisions().since(0, 10))
                .extracting(Decision::who)
                .containsExactly("reviewer", "second", "reviewer", "second");
        assertThat(reviewed(one).state()).isEqualTo(ReviewState.UNREVIEWED);
        assertThat(reviewed(other).state()).isEqualTo(ReviewState.UNREVIEWED);
    }
}
