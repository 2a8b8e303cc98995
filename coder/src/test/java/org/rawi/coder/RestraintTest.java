package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;
import org.rawi.model.Modality;

/** What is spoken of and did not happen, and what is told of another field of life. */
class RestraintTest {
    @Test
    void whatIsFearedPossibleOrExpectedIsNotCoded() {
        for (String text : List.of(
                "أثارت الأنباء مخاوف من هجوم واسع على مدينة منبج.",
                "تدرس الأركان احتمال شن هجوم على جرابلس.",
                "ناقش المجتمعون الهجوم المرتقب على مدينة الباب.",
                "الهجوم على الرقة سيكون مكلفا للجميع.")) {
            assertThat(Told.of(text).kinds()).as(text).isEmpty();
        }
    }

    @Test
    void aDenialOfAnyActIsCoded() {
        assertThat(Told.of("نفت دمشق وقوع أي هجوم كيماوي في دوما.").claim().modality())
                .isEqualTo(Modality.DENIED);
        assertThat(Told.of("قال الوزير إن أي هجوم على بلدة تل رفعت سيقابل بالرد.")
                        .kinds())
                .isEmpty();
    }

    @Test
    void anActThatItsVerbSetsAheadIsPlanned() {
        assertThat(Told.of("ستشن القوات قريبا هجوما على تنظيم داعش في بلدة دابق.")
                        .claim()
                        .modality())
                .isEqualTo(Modality.PLANNED);
    }

    @Test
    void whatADealProvidesIsPlanned() {
        assertThat(Told.of("ينص الاتفاق على إخلاء المقرات وانسحاب الفصائل من بلدة محجة.")
                        .claim()
                        .modality())
                .isEqualTo(Modality.PLANNED);
        assertThat(Told.of("انسحبت الفصائل من بلدة محجة بموجب اتفاق.").claim().modality())
                .isEqualTo(Modality.ASSERTED);
    }

    @Test
    void whatADealCondemnsHasHappened() {
        assertThat(Told.of("اتفق الطرفان على إدانة قصف الجيش السوري بلدة خان شيخون.")
                        .claims())
                .filteredOn(c -> c.kind().equals("shelling"))
                .allMatch(c -> c.modality() == Modality.ASSERTED);
    }

    @Test
    void aPresentBehindThatIsToCome() {
        assertThat(Told.of("وصل لافروف إلى أنقرة على أن يلتقي الرئيس رجب طيب أردوغان.")
                        .claims())
                .filteredOn(c -> c.kind().equals("meeting"))
                .extracting(Claim::modality)
                .containsExactly(Modality.PLANNED);
    }

    @Test
    void whoDidIsNamedByItAndNotWhatWasDone() {
        assertThat(Told.of("يستعد لواء التوحيد ومن خرج معه من حلب لدخول المدينة.")
                        .kinds())
                .doesNotContain("withdrawal");
    }

    @Test
    void whatIsUsualIsNotCoded() {
        assertThat(Told.of("غالبا ما يشن الطيران غارات على المنطقة بعد كل معركة يخسرها.")
                        .kinds())
                .isEmpty();
    }

    @Test
    void anotherFieldOfLifeHasItsOwnAttacksAndDead() {
        assertThat(Told.of("تصدى الدفاع لهجمة مرتدة في مباراة دمشق.").kinds()).isEmpty();
        assertThat(Told.of("قتل ثلاثة أشخاص في حادث سير على طريق حمص طرطوس.").kinds())
                .isEmpty();
    }

    @Test
    void anArmedPartyStandsBesideAWordOfAnotherField() {
        assertThat(Told.of("قصفت قوات النظام ملعبا في دوما خلال مباراة.").kinds())
                .containsExactly("shelling");
    }

    @Test
    void aDefiniteNounThatAddsNothingNamesWhatWasTold() {
        Told told = Told.of("""
                قصف الطيران الروسي بلدة سراقب مساء أمس.
                وقال سكان إن القصف الروسي كان عنيفا.""");
        assertThat(told.kinds()).containsExactly("air_strike");
        assertThat(told.claim().evidence()).anyMatch(e -> e.role().equals("repeat"));
    }

    @Test
    void whatAnotherOriginTellsInFullIsItsOwnClaim() {
        assertThat(Told.of("""
                        قال ناشطون إن الطيران الروسي قصف بلدة سراقب مساء أمس.
                        وذكرت وكالة سانا أن القصف الروسي على بلدة سراقب أوقع ثلاثة قتلى.""").claims()).hasSize(2);
    }

    @Test
    void aNounWithNothingButACountryIsNamedInPassing() {
        assertThat(Told.of("تقرير عن الهجمات في سوريا.").kinds()).isEmpty();
        assertThat(Told.of("نفذ التحالف الدولي غارات على مواقع تنظيم داعش في سوريا.")
                        .kinds())
                .containsExactly("air_strike");
    }

    @Test
    void whoHoldsAPlaceHasNotTakenItNow() {
        assertThat(Told.of("فر الأهالي من المناطق التي تسيطر عليها المعارضة في ريف حلب.")
                        .kinds())
                .doesNotContain("territory_seized");
        assertThat(Told.of("يسيطر الجيش السوري على محافظة درعا.").kinds()).isEmpty();
        assertThat(Told.of("سيطر الجيش السوري على بلدة نوى.").kinds()).containsExactly("territory_seized");
    }

    @Test
    void aCrashOrATrafficAccidentIsNoKillingEvenOfSoldiers() {
        assertThat(Told.of("مقتل ثلاثة جنود أتراك في حادث سير قرب إدلب.").kinds())
                .isEmpty();
    }

    @Test
    void aStrikeAndTheVerbThatSaysWhomItStruckAreOneEvent() {
        assertThat(Told.of("أصيب طفل جراء قصف مدفعي من قوات النظام استهدف الأحياء السكنية في بلدة كفرنبل.")
                        .kinds())
                .containsExactly("shelling");
    }

    @Test
    void aSiteOfFightingAndWhatPeopleFledAreNamedInPassing() {
        assertThat(Told.of("يقيم نصف النازحين خارج مناطق الاقتتال في ريف حلب.").kinds())
                .isEmpty();
        assertThat(Told.of("وصل مئات الأشخاص الذين فروا من القصف في ريف إدلب.").kinds())
                .doesNotContain("shelling");
    }

    @Test
    void whatMayComeByAnActIsNoAct() {
        assertThat(Told.of("يقلق الأهالي من أن يتسبب الهجوم في كارثة بمدينة الباب.")
                        .kinds())
                .isEmpty();
    }

    @Test
    void aMeetingThatTheOutletItselfSaysDidNotHappenIsNoDenial() {
        assertThat(Told.of("لم يلتق المبعوث الأممي الرئيس في زيارته الأخيرة إلى دمشق.")
                        .kinds())
                .doesNotContain("meeting");
        assertThat(Told.of("نفى الجيش التركي قصف بلدة مارع.").claim().modality())
                .isEqualTo(Modality.DENIED);
    }

    @Test
    void aGainThatWasTriedInVainIsNoGain() {
        assertThat(Told.of("فشلت الفصائل في السيطرة على بلدة محردة.").kinds()).doesNotContain("territory_seized");
    }
}
