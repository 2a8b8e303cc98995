package org.rawi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.desk.kept.KeptPages;
import org.rawi.desk.page.ArticlePage;
import org.rawi.desk.page.ExplorePage;
import org.rawi.desk.page.Filters;
import org.rawi.desk.page.IncidentRow;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Language;
import org.rawi.export.harm.HarmRules;
import org.rawi.model.Claim;
import org.rawi.model.Document;
import org.rawi.model.Words;
import org.rawi.store.DataSet;
import org.rawi.workflow.DecisionRequest;
import org.rawi.workflow.Review;

/** The harm rules: each holds unless it is turned off, and can be turned off but for the last. */
class HarmTest {
    private static final Catalogue ENGLISH = Catalogue.of(Language.ENGLISH);
    private static final HarmRules OPEN = new HarmRules(false, false, 0);

    private static final List<Document> NAMED = List.of(
            Examples.text(
                    "named",
                    "أرجوان",
                    "مقتل مدني في قصف على حرستا",
                    "قال مصدر محلي إن قوات النظام قصفت بالمدفعية أمس بلدة حرستا بريف دمشق، ما أسفر عن مقتل الشاب جلنارود شهربنداروف."));

    private static final List<Document> HOSPITAL = List.of(Examples.text(
            "hospital",
            "أرجوان",
            "غارة على مستشفى في حرستا",
            "قال ناشطون إن الطيران الحربي قصف أمس مستشفى في بلدة حرستا بريف دمشق، ما أسفر عن مقتل ثلاثة مدنيين."));

    private static final String HOSPITAL_TOWN = Examples.pages(HOSPITAL, OPEN)
            .explorations()
            .explore(Filters.NONE, ENGLISH)
            .rows()
            .get(0)
            .place()
            .href()
            .replaceAll(".*/", "");

    private static final List<Document> VIOLENCE = List.of(Examples.text(
            "violence",
            "أرجوان",
            "اغتصاب",
            "قالت منظمة حقوقية إن عناصر من ميليشيا الدفاع الوطني اغتصبوا امرأة أمس في بلدة حرستا بريف دمشق."));

    @Test
    void aPrivatePersonsNameIsBlackedOut() {
        String shown = article(NAMED, HarmRules.SAFE).text();
        assertThat(shown).doesNotContain("جلنارود", "شهربنداروف").contains("الشاب ██");
        assertThat(shown).hasSameSizeAs(article(NAMED, OPEN).text());
        assertThat(article(NAMED, HarmRules.SAFE).masked()).isPositive();
    }

    @Test
    void namesAreShownWhereTheSettingSaysSo() {
        assertThat(article(NAMED, OPEN).text()).contains("جلنارود شهربنداروف");
    }

    private static ArticlePage article(List<Document> texts, HarmRules harm) {
        return Examples.pages(texts, harm)
                .articles()
                .findArticle("named", ENGLISH)
                .orElseThrow();
    }

    @Test
    void aHospitalIsShownAsAnArea() {
        IncidentRow row = rows(HOSPITAL, HarmRules.SAFE).get(0);
        assertThat(row.area()).isTrue();
        assertThat(row.place().text()).doesNotContain("Harasta");
        DeskPages pages = Examples.pages(HOSPITAL, HarmRules.SAFE);
        for (String format : List.of("csv", "json", "geojson")) {
            assertThat(Examples.written(pages.explorations().export(Filters.NONE, format)))
                    .as(format)
                    .doesNotContain("حرستا", "Harasta", "C2322");
        }
    }

    @Test
    void aHospitalIsNotFoundByAskingForItsTown() {
        assertThat(found(HarmRules.SAFE, HOSPITAL_TOWN)).isZero();
        assertThat(found(HarmRules.SAFE, "sy.SY03")).isPositive();
        assertThat(found(OPEN, HOSPITAL_TOWN)).isPositive();
    }

    private static int found(HarmRules harm, String place) {
        return Examples.pages(HOSPITAL, harm)
                .explorations()
                .explore(Filters.NONE.with("place", place), ENGLISH)
                .total();
    }

    @Test
    void aHospitalIsShownWhereItIsIfTheSettingSaysSo() {
        assertThat(rows(HOSPITAL, OPEN).get(0).area()).isFalse();
        assertThat(rows(HOSPITAL, OPEN).get(0).place().text()).contains("Harasta");
    }

    @Test
    void aPlaceThatIsHeldBackIsNotToldByWhoCorrectedIt() {
        for (HarmRules harm : List.of(HarmRules.SAFE, OPEN)) {
            try (DataSet set = Examples.set(HOSPITAL);
                    KeptPages kept = new KeptPages(set, Examples.KNOWLEDGE, "test", harm, Examples.CLOCK);
                    Desk desk = Desk.open(
                            DeskSettings.SAFE.withPort(0).withHarm(harm), kept.pages(), set, Examples.CLOCK)) {
                Claim claim = set.claims()
                        .of(set.documents().hashes("", 1).get(0))
                        .get(0)
                        .claim();
                Words words = claim.places().get(0).words();
                new Review(set, Examples.CLOCK)
                        .decide(DecisionRequest.place(
                                "d1", "sami", claim.claim(), words, "{\"id\":\"sy.C2332\"}", null, 0));
                String decisions = new Browse(desk).look("/api/v1/decisions").body();
                assertThat(decisions).contains("\"action\":\"place\"");
                assertThat(decisions.contains("sy.C2332")).isEqualTo(harm.equals(OPEN));
            }
        }
    }

    @Test
    void sexualViolenceIsShownByItsGovernorate() {
        List<IncidentRow> rows = rows(VIOLENCE, HarmRules.SAFE);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.area()).isTrue();
            assertThat(row.place().text()).isEqualTo("Rif Dimashq");
        });
    }

    @Test
    void everyPerpetratorStandsBesideWhoSaysSo() {
        for (List<Document> texts : List.of(NAMED, HOSPITAL, VIOLENCE)) {
            rows(texts, OPEN).stream()
                    .flatMap(row -> row.blames().stream())
                    .forEach(blame -> assertThat(blame.accordingTo()).isNotEmpty());
        }
        assertThat(Examples.written(Examples.pages(NAMED, OPEN).explorations().export(Filters.NONE, "csv")))
                .contains("according_to");
        assertThat(Examples.written(Examples.pages(NAMED, OPEN).explorations().export(Filters.NONE, "geojson")))
                .contains("according_to");
    }

    @Test
    void aFeedTellsOfNothingUnderTheEmbargo() {
        HarmRules century = new HarmRules(true, true, 36_500);
        String address = "http://127.0.0.1:7272/en/explore.atom";
        assertThat(Examples.pages(NAMED, century).explorations().feed(Filters.NONE, ENGLISH, address))
                .doesNotContain("<entry>");
        assertThat(Examples.pages(NAMED, HarmRules.SAFE).explorations().feed(Filters.NONE, ENGLISH, address))
                .contains("<entry>", "according to", "<author><name>Rawi</name></author>");
    }

    private static List<IncidentRow> rows(List<Document> texts, HarmRules harm) {
        ExplorePage page = Examples.pages(texts, harm).explorations().explore(Filters.NONE, ENGLISH);
        assertThat(page.rows()).isNotEmpty();
        return page.rows();
    }
}
