package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;

/** Who stands on which side where the sentence says it beside the act: the foe, the owner of what is praised, the pair that goes on. */
class SidesTest {
    private static void sides(Claim claim, List<String> who, List<String> whom) {
        assertThat(Told.ids(claim.initiators())).isEqualTo(who);
        assertThat(Told.ids(claim.targets())).isEqualTo(whom);
    }

    @Test
    void whoHoldsThePlaceIsWhomTheGainIsAgainst() {
        sides(
                Told.of("سيطر الجيش السوري على مدينة دوما، آخر معاقل جيش الإسلام.")
                        .claim(),
                List.of("syria.army"),
                List.of("jaysh_al_islam"));
        sides(Told.of("سيطر الجيش السوري على مدينة دوما.").claim(), List.of("syria.army"), List.of());
    }

    @Test
    void theDeadBehindAClashAreNoneOfItsFirstSide() {
        Claim clash = Told.of(
                        "سيطر الجيش السوري على قرية الصواغية بعد مواجهات مع أحرار الشام قتل فيها تسعة من عناصر الحركة.")
                .claims()
                .get(1);
        sides(clash, List.of("syria.army"), List.of("ahrar_al_sham"));
    }

    @Test
    void whoseActIsCondemnedIsCondemned() {
        sides(
                Told.of("انتقدت طهران العقوبات التي فرضتها بريطانيا وفرنسا على دمشق.")
                        .claim(),
                List.of("iran.government"),
                List.of("uk.government", "france.government"));
        sides(Told.of("انتقدت طهران الأوضاع في المناطق السورية.").claim(), List.of("iran.government"), List.of());
    }

    @Test
    void armedMenOfNoNamedGroupAreAGroupThatIsNotKnown() {
        Claim claim =
                Told.of("أعلن الجيش التركي تحييد 12 إرهابيا في مدينة عفرين.").claim();
        sides(claim, List.of("turkey.military"), List.of("unidentified_armed_group"));
    }

    @Test
    void whoIsBlamedInThePassiveDoesNotBlame() {
        sides(Told.of("يُتهم حزب العمال الكردستاني بتجنيد القاصرين.").claims().get(0), List.of(), List.of("pkk"));
    }

    @Test
    void alliesStandTogetherUpToTheWordsThatCloseTheirSide() {
        Claim clash = Told.of("دارت اشتباكات بين قوات النظام ولواء القدس وحزب الله من جهة، وجيش الإسلام من جهة ثانية.")
                .claim();
        sides(clash, List.of("syria.army", "liwa_al_quds", "hezbollah"), List.of("jaysh_al_islam"));
    }

    @Test
    void whoeverIsBlamedDidWhatHeIsBlamedFor() {
        List<Claim> claims = Told.of("اتهمت روسيا القوات الجوية الإسرائيلية بشن هجوم على قاعدة جوية قرب حمص.")
                .claims();
        sides(claims.get(1), List.of("israel.airforce"), List.of());
    }

    @Test
    void anActWithAPronounOnItsLightVerbIsOfWhomTheSentenceIsAbout() {
        List<Claim> claims = Told.of("أعلن تنظيم داعش خطف ثلاثين مدنيا خلال هجوم شنه على مدينة السويداء.")
                .claims();
        sides(claims.get(1), List.of("islamic_state"), List.of());
    }

    @Test
    void oneAloneBehindAJoinedVerbWasMet() {
        List<Claim> claims = Told.of("وصل المبعوث الأممي إلى دمشق، والتقى وزير الخارجية السوري.")
                .claims();
        sides(claims.get(1), List.of("un.envoy_syria"), List.of("syria.foreign_minister"));
    }

    @Test
    void aVerbInTheDualGoesOnWithTheTwoNamedBefore() {
        List<Claim> claims = Told.of("التقى بوتين وأردوغان في سوتشي. واتفقا على إقامة منطقة منزوعة السلاح.")
                .claims();
        sides(claims.get(1), List.of("russia.president", "turkey.president"), List.of());
    }

    @Test
    void theTwoAreThoseWhomTheTextNamedTogether() {
        Claim claim = Told.of("أعلن كل من «هيئة التنسيق الوطنية» و«الائتلاف الوطني السوري» بدء مشاورات. "
                        + "ويقاتل الجيش السوري تنظيم داعش. وأدان الطرفان قصف المدنيين.")
                .claims()
                .stream()
                .filter(c -> c.kind().equals("condemnation"))
                .findFirst()
                .orElseThrow();
        assertThat(Told.ids(claim.initiators()))
                .containsExactly("national_coordination_committee", "syrian_national_coalition");
        assertThat(Told.chain(claim)).hasSize(2);
    }

    @Test
    void whoDrivesPeopleOutIsWhoseActTheyFlee() {
        sides(
                Told.of("أدى تقدم القوات الحكومية السورية إلى نزوح آلاف العائلات من بلدة مسرابا.")
                        .claim(),
                List.of("syria.army"),
                List.of("civilians"));
    }

    @Test
    void aSurnameBehindAnotherGivenNameIsSomebodyElse() {
        Claim claim = Told.of("طالب الائتلاف الوطني السوري بمحاكمة ماهر الأسد.").claim();
        assertThat(Told.ids(claim.targets())).doesNotContain("syria.president");
    }

    @Test
    void aQuotationThatOpensAtTheVerbLeavesItsSubjectOutside() {
        Claim claim = Told.of("أكد ناشطون أن فصائل المعارضة «صدت محاولة لاقتحام» بلدة داعل.")
                .claim();
        assertThat(Told.ids(claim.targets())).containsExactly("syria.opposition.armed");
    }

    @Test
    void whoTellsThatHeWillCarryOutAnActIsWhoActs() {
        sides(
                Told.of("أعلنت تركيا أنها ستطلق هجوماً واسعاً ضد وحدات حماية الشعب في منبج.")
                        .claim(),
                List.of("turkey.military"),
                List.of("ypg"));
    }

    @Test
    void whoSupportsOnTheGroundActsToo() {
        sides(
                Told.of("سيطر الجيش السوري على قرية الطامورة بإسناد من لواء القدس.")
                        .claim(),
                List.of("syria.army", "liwa_al_quds"),
                List.of());
    }

    @Test
    void whoFiresStandsBehindTheVerbThatHasItsObject() {
        Claim claim = Told.of("أصيب طفل بقذائف أطلقتها حواجز قوات النظام على بلدة كفرزيتا.")
                .claim();
        sides(claim, List.of("syria.army"), List.of("civilians"));
    }

    @Test
    void whomAnActIsToDriveOutIsWhomItIsAgainst() {
        sides(
                Told.of("بدأ الجيش التركي عملية عسكرية لطرد وحدات حماية الشعب من بلدة راجو.")
                        .claim(),
                List.of("turkey.military"),
                List.of("ypg"));
    }

    @Test
    void armedMenBehindTheVerbActOnThoseBehindThem() {
        sides(
                Told.of("احتجز مسلحون قبليون أربعة موظفين في مدينة مأرب.").claim(),
                List.of("unidentified_armed_group"),
                List.of("civilians"));
    }

    @Test
    void anActNamedAgainIsOfWhoseItWas() {
        List<Claim> claims = Told.of(
                        "قال ناشطون إن قوات سوريا الديمقراطية قصفت مدينة مارع. وأضافوا أن القصف الصاروخي أسفر عن مقتل امرأة.")
                .claims();
        assertThat(claims).allSatisfy(c -> assertThat(Told.ids(c.initiators())).containsExactly("sdf"));
    }

    @Test
    void aCourtIsOfTheCountryInWhichItSits() {
        sides(
                Told.of("قضت محكمة في مدينة شتوتغارت الألمانية بالسجن ست سنوات على شاب.")
                        .claim(),
                List.of("germany.court"),
                List.of("civilians"));
    }

    @Test
    void menWhoseGroupIsNamedBehindThemAreThatGroup() {
        Claim claim = Told.of("دارت اشتباكات بين الجيش السوري ومتطرفين تابعين لتنظيم داعش في الحسكة.")
                .claim();
        sides(claim, List.of("syria.army"), List.of("islamic_state"));
    }

    @Test
    void whoeverSaysWeSpeaksOfHimself() {
        Claim claim = Told.of("قال وزير الخارجية التركي مولود تشاووش أوغلو: سننطلق في معركتنا ضد داعش في مدينة جرابلس.")
                .claim();
        sides(claim, List.of("turkey.military"), List.of("islamic_state"));
    }

    @Test
    void aStrongholdBesideAPlaceIsNoPartyToWhatBefallsIt() {
        Claim claim = Told.of("بدأ إجلاء المدنيين من مدينة حرستا، آخر معقل للمعارضة السورية.")
                .claim();
        assertThat(Told.ids(claim.targets())).containsExactly("civilians");
    }

    @Test
    void whoseTheCheckpointIsTakesThoseWhoAreTakenAtIt() {
        Claim claim =
                Told.of("اعتقل ثلاثة شبان على حاجز لقوات النظام في مدينة دوما.").claim();
        sides(claim, List.of("syria.army"), List.of("civilians"));
    }

    @Test
    void theGovernmentIsThatOfTheCountryThatTheTextIsAbout() {
        List<Claim> claims = Told.of(
                        "استعاد الجيش السوري بلدة الحارة في ريف درعا. وقالت روسيا إنها تراقب الوضع في درعا. "
                                + "واتهم الائتلاف الوطني السوري الحكومة بقصف بلدة نوى.")
                .claims();
        Claim blame = claims.stream()
                .filter(c -> c.kind().equals("accusation"))
                .findFirst()
                .orElseThrow();
        sides(blame, List.of("syrian_national_coalition"), List.of("syria.government"));
    }

    @Test
    void aVerbBehindTheNounHasASubjectOfItsOwn() {
        Claim claim = Told.of("تعرض مطار الشعيرات لقصف صاروخي رصدته الدفاعات الجوية السورية.")
                .claims()
                .get(0);
        assertThat(Told.ids(claim.initiators())).isEmpty();
    }

    @Test
    void aircraftAreOfWhomTheyAreHeldToBe() {
        sides(
                Told.of("استهدفت طائرات حربية يرجح أنها روسية محيط مدينة جسر الشغور بغارتين.")
                        .claim(),
                List.of("russia.airforce"),
                List.of());
    }

    @Test
    void whoIsOneOfManyIsNotAllOfThem() {
        Claim claim = Told.of("اتهم جيش العزة، أحد فصائل المعارضة المسلحة، روسيا بقصف المشافي في كفرزيتا.")
                .claims()
                .get(0);
        sides(claim, List.of("jaysh_al_izza"), List.of("russia.government"));
    }

    @Test
    void thePronounOnButIsTheSubject() {
        List<Claim> claims = Told.of("أدان الرئيس السوري الغارات الأميركية. لكنه امتدح دور القوات الروسية.")
                .claims();
        sides(claims.get(1), List.of("syria.president"), List.of("russia.military"));
    }

    @Test
    void whoIsSaidToBeBehindAnActDidIt() {
        Claim claim =
                Told.of("وقع هجوم دامٍ في مدينة غازي عنتاب نسب إلى تنظيم داعش.").claim();
        assertThat(Told.ids(claim.initiators())).containsExactly("islamic_state");
    }

    @Test
    void whoseCountedMenDiedIsSaidBehindThem() {
        Claim claim = Told.of("تمكنت هيئة تحرير الشام من قتل ثلاثة عناصر لقوات النظام على محور بسرطون.")
                .claim();
        assertThat(Told.ids(claim.targets())).containsExactly("syria.army");
    }

    @Test
    void whoStandsBeforeTheRelativeIsItsSubject() {
        Claim claim = Told.of("اجتمع الوفد مع قوات سوريا الديمقراطية التي سيطرت على مدينة الطبقة الأسبوع الماضي.")
                .claims()
                .stream()
                .filter(c -> c.kind().equals("territory_seized"))
                .findFirst()
                .orElseThrow();
        sides(claim, List.of("sdf"), List.of());
    }

    @Test
    void whoFiredIsNamedBetweenTheShellAndTheVerb() {
        Claim claim = Told.of(
                        "أفاد مراسلنا أن قذائف مصدرها قوات سوريا الديمقراطية، استهدفت مدينة أعزاز وأصابت ستة مدنيين.")
                .claims()
                .get(0);
        assertThat(Told.ids(claim.initiators())).containsExactly("sdf");
    }

    @Test
    void anAttackOfTheGovernmentIsOfItsArmy() {
        Claim claim = Told.of("أسفر قصف حكومي على بلدة تفتناز في ريف إدلب عن مقتل طفل.")
                .claim();
        sides(claim, List.of("syria.army"), List.of("civilians"));
    }

    @Test
    void whoeverIsKeptFromLeavingDoesNotRestrict() {
        sides(
                Told.of("قامت جبهة النصرة بمنع المدنيين من الخروج من مخيم اليرموك.")
                        .claim(),
                List.of("nusra"),
                List.of("civilians"));
    }

    @Test
    void aClashToldOfAgainHasTheSidesThatItHad() {
        List<Claim> claims = Told.of("دارت اشتباكات بين قوات النظام وتنظيم داعش قرب مطار كويرس. "
                        + "وأسفرت الاشتباكات عن مقتل ستة من عناصر التنظيم.")
                .claims();
        assertThat(claims).allSatisfy(c -> sides(c, List.of("syria.army"), List.of("islamic_state")));
    }
}
