package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;

/** Words of number to tolls, and whose claim they are. */
class TollStageTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "قتل 12 مدنياً, killed civilians 12..12",
        "قتل نحو 50 مدنياً, killed civilians 50..50 about",
        "قتل أكثر من 50 مدنياً, killed civilians 50..",
        "قتل 50 مدنياً على الأقل, killed civilians 50..",
        "سقط قتيلان, killed unknown 2..2",
        "سقط عشرات القتلى والجرحى, casualties unknown 10..",
    })
    void aFigureIsAMinimumAndAMaximum(String words, String toll) {
        Claim claim = Told.of(words + " في قصف مدفعي على بلدة كفرنبل.").claim();
        assertThat(claim.kind()).isEqualTo("shelling");
        assertThat(Told.tolls(claim)).containsExactly(toll);
    }

    @Test
    void aListOfTheDeadIsOneFigure() {
        Claim claim = Told.of("قتل ثلاثة أطفال وامرأتان في قصف مدفعي على بلدة كفرنبل.")
                .claim();
        assertThat(Told.tolls(claim)).containsExactly("killed civilians 5..5");
    }

    @Test
    void whoIsAmongTheDeadIsNotCountedTwice() {
        Claim claim = Told.of("قتل تسعة أشخاص، بينهم ثلاثة أطفال وامرأتان، في قصف مدفعي على بلدة كفرنبل.")
                .claim();
        assertThat(Told.tolls(claim)).containsExactly("killed unknown 9..9");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "مقتل القيادي في فيلق الشام, killed target 1..1",
        "مقتل عنصر من فيلق الشام, killed target 1..1",
        "مقتل أحد عناصر فيلق الشام, killed target 1..1",
        "مقتل عناصر من فيلق الشام, killed target 1.. bare",
        "مقتل قناص, killed unknown 1..1",
        "مقتل الشاب, killed civilians 1..1",
        "مقتل شخصين آخرين, killed unknown 2..2",
        "مقتل رجلين مدنيين, killed civilians 2..2",
    })
    void aNounForPeopleCountsByItsForm(String words, String toll) {
        assertThat(Told.tolls(Told.of(words + " في قصف مدفعي على بلدة كفرنبل.").claim()))
                .containsExactly(toll);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "بين عشرة و15 مدنيا, killed civilians 10..15",
        "10 إلى 15 مدنيا, killed civilians 10..15",
        "عشرة من 12 عاملا, killed civilians 10..10",
        "12 \"إرهابيا\", killed unknown 12..12",
        "ستة باكستانيين, killed unknown 6..6",
        "20 أفغانيا, killed unknown 20..20",
    })
    void aRangeHasTwoBounds(String number, String toll) {
        assertThat(Told.tolls(Told.of("قتل " + number + " في قصف مدفعي على بلدة كفرنبل.")
                        .claim()))
                .containsExactly(toll);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "من دون سقوط قتلى, killed unknown 0..0",
        "من دون أن يسفر عن ضحايا, killed unknown 0..0",
    })
    void aClaimedZeroIsAFigure(String words, String toll) {
        assertThat(Told.tolls(
                        Told.of("قصفت المدفعية بلدة كفرنبل " + words + ".").claim()))
                .containsExactly(toll);
    }

    @Test
    void aMissingWordOfATollIsNoZero() {
        Claim claim = Told.of("قصفت المدفعية بلدة كفرنبل دون معلومات عن ضحايا.").claim();
        assertThat(Told.tolls(claim)).isEmpty();
    }

    @Test
    void whoLearnsOfADeathIsNotTheDead() {
        Claim claim = Told.of("تأكدت 40 عائلة من مقتل أقاربها في قصف مدفعي على بلدة كفرنبل.")
                .claim();
        assertThat(Told.tolls(claim)).noneMatch(t -> t.contains("40"));
    }

    @Test
    void oneBehindANounIsNoFigure() {
        Claim claim = Told.of("قتل خمسة مدنيين من عائلة واحدة في قصف مدفعي على بلدة كفرنبل.")
                .claim();
        assertThat(Told.tolls(claim)).containsExactly("killed civilians 5..5");
    }

    @Test
    void aTollWithAPlaceOfItsOwnIsNotOfTheSentenceBefore() {
        assertThat(Told.of("قصفت المدفعية بلدة كفرنبل. وأعلن فصيل قتل ثلاثة جنود بعد عمليات في بلدة البارة.")
                        .claims())
                .filteredOn(c -> c.kind().equals("shelling"))
                .allSatisfy(c -> assertThat(Told.tolls(c)).isEmpty());
    }

    @Test
    void theNumberToWhichTheDeadRoseIsTheirs() {
        Claim claim =
                Told.of("ارتفعت حصيلة قتلى التفجير في مدينة الباب إلى 33.").claim();
        assertThat(Told.tolls(claim)).containsExactly("killed unknown 33..33");
    }

    @Test
    void aListOfActsSharesOneWordOfDeath() {
        assertThat(Told.of("قتل خمسة مدنيين في غارة على بلدة كفرنبل، وثلاثة في قصف مدفعي على بلدة البارة.")
                        .claims())
                .extracting(Told::tolls)
                .containsExactly(java.util.List.of("killed civilians 5..5"), java.util.List.of("killed unknown 3..3"));
    }

    @Test
    void aListOfPlacesSharesOneWordOfDeath() {
        assertThat(Told.of("قتل خمسة مدنيين في بلدة كفرنبل وثلاثة في مدينة الباب.")
                        .claims())
                .extracting(Told::tolls)
                .containsExactly(java.util.List.of("killed civilians 5..5"), java.util.List.of("killed unknown 3..3"));
    }

    @Test
    void whoGoesOnBesideTheDeadHasNotKilledThem() {
        assertThat(Told.of("سقط ستة قتلى في بلدة كفرنبل، مع استمرار المعارك في محيط بلدة الفوعة.")
                        .claims())
                .filteredOn(c -> c.kind().equals("armed_clash"))
                .allSatisfy(c -> assertThat(Told.tolls(c)).isEmpty());
    }

    @Test
    void menBehindTheVerbWithNoObjectAreTheDead() {
        Claim claim = Told.of("قتل عنصران من الجيش السوري وستة من هيئة تحرير الشام في اشتباكات قرب بلدة كفرنبل.")
                .claim();
        assertThat(claim.kind()).isEqualTo("armed_clash");
        assertThat(Told.tolls(claim)).containsExactlyInAnyOrder("killed target 2..2", "killed unknown 6..6");
    }

    @Test
    void theActMayStandBetweenTheWordOfDeathAndTheDead() {
        Claim claim = Told.of("شن الطيران الحربي غارات على بلدة كفرنبل. وقتل في الغارات عشرة مدنيين.")
                .claim();
        assertThat(Told.tolls(claim)).containsExactly("killed civilians 10..10");
    }

    @Test
    void killedAndWoundedAreTwoTollsOfOneAct() {
        Claim claim = Told.of("قصفت طائرات حربية مدينة دوما في الغوطة الشرقية ما أدى إلى مقتل أكثر من 20 مدنياً"
                        + " وإصابة العشرات.")
                .claim();
        assertThat(Told.tolls(claim)).containsExactly("killed civilians 20..", "wounded unknown 10..");
    }

    @Test
    void aTollBelongsToTheFightAndNotToWhatCameOfIt() {
        Claim clash =
                Told.of("سيطر الجيش السوري على بلدة السخنة بعد اشتباكات مع تنظيم داعش أوقعت قتلى.").claims().stream()
                        .filter(claim -> claim.kind().equals("armed_clash"))
                        .findFirst()
                        .orElseThrow();
        assertThat(Told.tolls(clash)).containsExactly("killed unknown 1.. bare");
    }

    @Test
    void eachAreaHasItsOwnToll() {
        assertThat(Told.of("قتل 5 مدنيين في ريف حماة، وقتل 3 مدنيين في ريف إدلب.")
                        .claims())
                .extracting(Told::tolls)
                .containsExactly(
                        java.util.List.of("killed civilians 5..5"), java.util.List.of("killed civilians 3..3"));
    }

    @Test
    void twoWordsOfHarmSideBySideHaveOneFigure() {
        for (String words : new String[] {"قتل وأصيب 30 مدنياً", "30 مدنياً قتلوا وجرحوا", "إصابة ومقتل 30 مدنياً"}) {
            Claim claim = Told.of(words + " جراء قصف مدفعي على بلدة كفرنبل.").claim();
            assertThat(Told.tolls(claim)).as(words).containsExactly("casualties civilians 30..30");
        }
    }

    @Test
    void ofSomeKilledAndHurtThereAreSomeOfEach() {
        Claim claim =
                Told.of("قصفت المدفعية بلدة كفرنبل ما أدى لمقتل وإصابة مدنيين.").claim();
        assertThat(Told.tolls(claim))
                .extracting(t -> t.substring(0, t.indexOf(' ')))
                .containsExactly("killed", "wounded");
    }

    @Test
    void aSecondWordOfHarmWithItsOwnSubjectSharesNothing() {
        Claim claim =
                Told.of("جنديان قتلا وجرح ثالث جراء قصف مدفعي على بلدة كفرنبل.").claim();
        assertThat(Told.tolls(claim)).contains("killed target 2..2");
    }

    @Test
    void whatAnActLedToIsNoAim() {
        Claim claim =
                Told.of("قصفت المدفعية بلدة كفرنبل ما أدى لاستشهاد شخصين.").claim();
        assertThat(Told.tolls(claim)).containsExactly("killed unknown 2..2");
    }

    @Test
    void aNumberOfMenWhoWereKilledKilledNobody() {
        Claim claim =
                Told.of("قتل عدد من عناصر تنظيم داعش في غارات على مدينة الرقة.").claim();
        assertThat(Told.ids(claim.targets())).containsExactly("islamic_state");
    }

    @Test
    void anActWhoseDeadAreCountedIsToldWhereverItWas() {
        Claim claim = Told.of("وأدت الغارات إلى مقتل 13 شخصا.").claim();
        assertThat(claim.kind()).isEqualTo("air_strike");
        assertThat(Told.tolls(claim)).containsExactly("killed unknown 13..13");
        assertThat(Told.of("وأدت الغارات إلى وقوع قتلى.").claims()).isEmpty();
    }

    @Test
    void aVerbThatCountsTheDeadCountsATotalAndElsewhereIsAnotherVerb() {
        Claim claim = Told.of("بلغت حصيلة القتلى في السويداء 321 قتيلا.").claim();
        assertThat(claim.kind()).isEqualTo("killing");
        assertThat(claim.aggregate()).isTrue();
        assertThat(Told.of("وصل وزير الدفاع التركي إلى طهران للتباحث مع نظيره الإيراني.")
                        .kinds())
                .containsExactly("visit", "meeting");
    }

    @Test
    void theHurtOfAVerbThatSaysByWhatAreCounted() {
        Claim claim =
                Told.of("قتل طفلان وأصيب ثلاثة مدنيين بقصف على بلدة سرمدا.").claim();
        assertThat(Told.tolls(claim)).containsExactlyInAnyOrder("killed children 2..2", "wounded civilians 3..3");
    }

    @Test
    void eachVerbOfHarmHasThoseBehindIt() {
        assertThat(Told.of("قتل طفلان بقصف على بلدة سرمدا وأصيب ثلاثة مدنيين بقصف على بلدة حاس.")
                        .claims())
                .extracting(Told::tolls)
                .containsExactly(
                        java.util.List.of("killed children 2..2"), java.util.List.of("wounded civilians 3..3"));
    }

    @Test
    void peopleBeforeTwoWordsOfHarmAreOneFigureOfBoth() {
        Claim claim = Told.of("إن نحو 20 مدنياً استشهدوا وأصيبوا جراء القصف المدفعي على بلدة سرمدا.")
                .claim();
        assertThat(Told.tolls(claim)).containsExactly("casualties civilians 20..20 about");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "قتل 85 مدنياً خلال شهر أيار في قصف على ريف إدلب., true",
        "قتل 85 مدنياً يوم الخميس في قصف على ريف إدلب., false",
        "قتل 85 مدنياً في قصف على ريف إدلب., false",
    })
    void theDeadOfALongPeriodAreATotal(String text, boolean total) {
        assertThat(Told.of(text).claim().aggregate()).isEqualTo(total);
    }

    @Test
    void aThirdIsOneMore() {
        Claim claim =
                Told.of("قتل مدنيان وجرح ثالث بانفجار لغم في بلدة عقيربات.").claim();
        assertThat(Told.tolls(claim)).containsExactly("killed civilians 2..2", "wounded unknown 1..1");
    }

    @Test
    void menOfNobodyKnownAreDeadAllTheSame() {
        Claim claim = Told.of("قتل وجرح عدد من عناصر الميليشيا بهجوم على حاجز في بلدة محجة.")
                .claim();
        assertThat(Told.tolls(claim)).containsExactly("killed target 1.. bare", "wounded target 1.. bare");
    }

    @Test
    void whomTheSecondWordOfHarmCountsTheFirstDoesNot() {
        Claim claim = Told.of("سقط 9 قتلى وإصابة 12 آخرين جراء قصف مدفعي على بلدة كفرنبل.")
                .claim();
        assertThat(Told.tolls(claim)).containsExactly("killed unknown 9..9", "wounded unknown 12..12");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "قتل ستة من مقاتلي الفصائل على الأقل, 6",
        "قتل رجل واحد على الأقل, 1",
    })
    void aBoundMayStandBehindThoseWhomItBounds(String words, int least) {
        Claim claim = Told.of(words + " في قصف مدفعي على بلدة كفرنبل.").claim();
        assertThat(claim.casualties()).hasSize(1);
        assertThat(claim.casualties().get(0).min()).isEqualTo(least);
        assertThat(claim.casualties().get(0).max()).isNull();
    }

    @Test
    void thingsCountedAreNoDead() {
        assertThat(Told.of("أسفرت غارات جوية على بلدة كفرنبل عن إصابة وتدمير نحو 71 هدفا ومقتل 12 عنصراً.")
                        .claims())
                .flatExtracting(Claim::casualties)
                .extracting(Casualty::min)
                .doesNotContain(71);
    }
}
