package org.rawi.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.coder.Coder;
import org.rawi.coder.Explanation;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.PlaceValue;
import org.rawi.coder.place.PlaceResolver.Resolution;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

/** Which words of a text are places, and which places they are. */
class PlaceWordsTest {
    private static final Coder CODER = new Coder(Knowledge.bundled(), "test");

    private static Explanation explained(String text) {
        Paragraph paragraph = new Paragraph(new Span(0, text.length()), Paragraph.Role.BODY);
        Document document = new Document("d", "0", text, null, "outlet", null, null);
        return CODER.explain(new Article(document, 1, List.of(paragraph), "outlet", null, List.of()));
    }

    private static List<Mention> places(String text) {
        return explained(text).mentions().stream()
                .map(MentionedSentence::mentions)
                .flatMap(List::stream)
                .filter(Mention::isPlace)
                .toList();
    }

    private static List<String> names(String text) {
        return places(text).stream().map(m -> m.place().name()).toList();
    }

    private static List<String> ids(String text) {
        Explanation explained = explained(text);
        return explained.mentions().stream()
                .map(MentionedSentence::mentions)
                .flatMap(List::stream)
                .filter(Mention::isPlace)
                .map(explained.places()::get)
                .map(Resolution::place)
                .map(p -> p == null ? "-" : p.id())
                .toList();
    }

    @Test
    void aDistanceAndADirectionStandBeforeThePlaceThatTheyAreMeasuredFrom() {
        PlaceValue value = places("سيطر الجيش السوري على نقاط على بعد أربعة كيلومترات شمال شرق جب الجراح.")
                .get(0)
                .place();
        assertThat(value.name()).isEqualTo("جب الجراح");
        assertThat(value.relation()).isEqualTo("north_east_of");
        assertThat(value.distanceKm()).isEqualTo(4);
    }

    @Test
    void aRoadIsNamedByBothItsEnds() {
        assertThat(names("انفجرت عبوة على طريق سلمية - إثريا.")).containsExactly("طريق سلمية - إثريا");
    }

    @Test
    void streetsInAListAreStreetsWhateverTheyAreCalledAfter() {
        assertThat(names("سقطت قذائف على شارعي الثورة وبغداد في دمشق.")).startsWith("شارع الثورة", "شارع بغداد");
    }

    @Test
    void aRegionIsFoundThoughItsFirstWordIsAClassWord() {
        assertThat(names("قصف الطيران الروسي الغوطة الشرقية.")).containsExactly("الغوطة الشرقية");
    }

    @Test
    void theCountrysideOfWhatWasNamedKeepsItsOwnDirection() {
        PlaceValue value = places("اشتباكات في مدينة حمص. قصف الطيران الروسي قرى في ريفها الشرقي.")
                .get(1)
                .place();
        assertThat(value.name()).isEqualTo("حمص");
        assertThat(value.area()).isTrue();
        assertThat(value.direction()).isEqualTo("east");
    }

    @Test
    void aQuarterNamedBeforeIsMeantByItsClass() {
        assertThat(names("سيطر الجيش السوري على حي هرابش. قصف الطيران الروسي الحي."))
                .containsExactly("هرابش", "هرابش");
    }

    @Test
    void theCountryIsThatOfTheArticle() {
        assertThat(ids("سيطر الجيش السوري على بلدة سراقب. اعتقلت الشرطة عشرة أشخاص في أنحاء البلاد."))
                .contains("country.SY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قصف الطيران الروسي مواقع عن طريق الخطأ.",
                "شن الطيران الروسي غارات وهي غارات عنيفة.",
                "أعلنت تركيا إقامة منطقة آمنة.",
                "قتل القيادي أبو نبهان.",
                "قتل خمسة في حي شعبي.",
            })
    void wordsThatOnlyDescribeAreNoNames(String text) {
        assertThat(places(text)).allSatisfy(p -> assertThat(p.place().isKnown()).isTrue());
    }

    @Test
    void anAdjectiveBehindTheNameIsNoPartOfIt() {
        assertThat(names("سيطر الجيش السوري على قرية أم حوش القريبة.")).containsExactly("أم حوش");
    }

    @Test
    void aGovernorateIsNeverTheVillageThatBearsItsName() {
        assertThat(ids("دمر الطيران الروسي أهدافا في محافظات حلب ودير الزور وحمص."))
                .allSatisfy(id -> assertThat(id).startsWith("sy.SY").isNotEqualTo("-"));
    }

    @Test
    void aPlaceIsMeasuredFromWhatStandsRightBehindItAndNotFromAnEarlierArea() {
        String text = "عزل الجيش السوري منطقة القلمون بريف دمشق، وسيطر على قرية العليانية جنوب خنيفيس.";
        assertThat(ids(text)).contains("sy.C2891");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قصف الطيران الروسي قرى معربليت ومنطف جنوبي إدلب.",
                "قصف الطيران الروسي كل من معربليت ومنطف.",
                "قصف الطيران الروسي قرى معربليت و منطف.",
            })
    void anUnknownNameEndsAList(String text) {
        assertThat(names(text)).startsWith("معربليت", "منطف");
    }

    @Test
    void aKnownNameInAListIsNoVerb() {
        assertThat(names("قصف الطيران الروسي بلدات كفرتعال وتقاد بريف حلب الغربي."))
                .startsWith("كفرتعال", "تقاد");
    }

    @Test
    void aVerbBehindAPlaceIsNoName() {
        assertThat(names("قصف الطيران الروسي بلدة كفرتعال وتقاد القوات من غرفة واحدة."))
                .containsExactly("كفرتعال");
    }

    @ParameterizedTest(name = "{0} is {1} km")
    @CsvSource({"عشرة كيلومترات, 10", "800 متر, 0.8", "كيلومترين, 2", "7 كم, 7", "كيلومتر واحد, 1"})
    void aLengthIsReadWhateverItsUnit(String words, double kilometres) {
        PlaceValue value = places("سيطر الجيش السوري على نقاط على بعد " + words + " جنوب خنيفيس.")
                .get(0)
                .place();
        assertThat(value.distanceKm()).isEqualTo(kilometres);
    }

    @Test
    void wordsThatPointBackAreNoNames() {
        assertThat(names("سيطر الجيش السوري على قرى فيها مقاتلون.")).isEmpty();
    }

    @Test
    void anEpithetBelongsToTheNameBeforeIt() {
        assertThat(names("سيطر الجيش السوري على قرية زغبور القبلي.")).containsExactly("زغبور القبلي");
    }
}
