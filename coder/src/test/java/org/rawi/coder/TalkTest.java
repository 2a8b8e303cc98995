package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;

/** Meetings, visits and words of parties told in passing, by nouns and by words that could be others. */
class TalkTest {
    @Test
    void thePronounOfAMeetingMeansWhoSpeaksAndWhoFollowsIsTheOtherOne() {
        Claim claim = Told.of("قال وزير الخارجية العماني عقب لقائه نظيره الإيراني في مسقط إن الطقس جميل.")
                .claim();
        assertThat(claim.kind()).isEqualTo("meeting");
        assertThat(Told.ids(claim.initiators())).containsExactly("oman.foreign_minister");
        assertThat(Told.ids(claim.targets())).containsExactly("iran.foreign_minister");
    }

    @Test
    void thePronounOfAVisitMeansTheSubjectBehindItsComma() {
        Claim claim =
                Told.of("خلال زيارته إلى بغداد، تناول المستشار الألماني طعامه.").claim();
        assertThat(claim.kind()).isEqualTo("visit");
        assertThat(Told.ids(claim.initiators())).containsExactly("germany.chancellor");
    }

    @Test
    void aDoubledLetterMakesAVerbOfAPreposition() {
        assertThat(Told.of("عبّر الرئيس التونسي عن قلقه.").kinds()).containsExactly("statement");
        assertThat(Told.of("وعبر وزير الخارجية الأردني عن قلقه.").kinds()).containsExactly("statement");
        assertThat(Told.of("وصل عبر المطار رئيس تحدث عن قلقه.").kinds()).isEmpty();
    }

    @Test
    void andIsWrittenOntoWordsThatAreNamedTogether() {
        assertThat(Told.of("قال الرئيس الإيراني: «الشروط ظالمة ولن نقبل بها».").kinds())
                .containsExactly("rejection");
    }

    @Test
    void aWordForANewMatterInsideAClauseDoesNotCutIt() {
        assertThat(Told.of("أعلنت كندا تقديم عون عسكري لأوكرانيا.").kinds())
                .isEqualTo(Told.of("أعلنت كندا تقديم عون عسكرياً لأوكرانيا.").kinds());
    }

    @Test
    void aLandOnWhichRocketsAreFiredIsAPlace() {
        Claim claim =
                Told.of("أطلقت إيران أكثر من 180 صاروخا باليستيا على إسرائيل.").claim();
        assertThat(claim.kind()).isEqualTo("shelling");
        assertThat(Told.places(claim)).containsExactly("إسرائيل country.IL");
    }

    @Test
    void veryWordsSayWhatWhoeverStandsBeforeThemIs() {
        Claim claim =
                Told.of("قال الرئيس الأوكراني إن روسيا مسؤولة عن انهيار السد.").claim();
        assertThat(claim.kind()).isEqualTo("accusation");
        assertThat(Told.ids(claim.targets())).containsExactly("russia.government");
    }

    @Test
    void aHeadlineOpensWithANounWhereAnAdjectiveFollows() {
        Claim claim = Told.of("تضامن أردني مع قطر.").claim();
        assertThat(claim.kind()).isEqualTo("support");
        assertThat(Told.ids(claim.initiators())).containsExactly("jordan.government");
    }

    @Test
    void aHeadWithAnAdjectiveIsABodyThatActs() {
        Claim claim = Told.of("دخلت قوة إسرائيلية بلدة كودنة.").claim();
        assertThat(claim.kind()).isEqualTo("advance");
        assertThat(Told.ids(claim.initiators())).containsExactly("israel.military");
    }

    @Test
    void aWordThatForbidsATellingForbidsItOnlyNearby() {
        String far =
                "وصل إلى العاصمة الألمانية برلين ثم إلى مدن أخرى كثيرة في شمال البلاد وغربها وجنوبها مع عائلته وأصدقائه وكتبه";
        assertThat(Told.of("ندد وزير الخارجية المصري بالمجزرة.").kinds()).containsExactly("condemnation");
        assertThat(Told.of("ندد وزير الخارجية المصري بالمجزرة أمام المحكمة.").kinds())
                .isEmpty();
        assertThat(Told.of("ندد وزير الخارجية المصري بالمجزرة " + far + " المحكمة.")
                        .kinds())
                .contains("condemnation");
    }
}
