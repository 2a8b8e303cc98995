package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.ActorRef;
import org.rawi.model.Claim;
import org.rawi.model.Modality;

/** Triggers and their arguments to events. */
class EventStageTest {
    @Test
    void theSubjectDecidesWhatStruck() {
        assertThat(Told.of("قصف الطيران الروسي بلدة سراقب.").kinds()).containsExactly("air_strike");
        assertThat(Told.of("قصفت المدفعية التركية قرية صوران في ريف حلب.").kinds())
                .containsExactly("shelling");
    }

    @Test
    void theSubjectStandsBeforeOrAfterItsVerb() {
        for (String text : List.of("قصف الطيران الروسي بلدة سراقب.", "الطيران الروسي يقصف بلدة سراقب.")) {
            assertThat(Told.ids(Told.of(text).claim().initiators())).containsExactly("russia.airforce");
        }
    }

    @Test
    void inAnAttackThatIsRepelledTheOtherSideActs() {
        Claim claim = Told.of("أحبط الجيش السوري هجوماً لتنظيم داعش على مطار دير الزور العسكري.")
                .claim();
        assertThat(claim.kind()).isEqualTo("attack");
        assertThat(claim.outcome()).isEqualTo("repelled");
        assertThat(Told.ids(claim.initiators())).containsExactly("islamic_state");
        assertThat(Told.ids(claim.targets())).containsExactly("syria.army");
    }

    @Test
    void theFirstNamedSideOfAClashIsTheInitiator() {
        Claim claim = Told.of("اندلعت اشتباكات بين الجيش السوري وتنظيم داعش.").claim();
        assertThat(claim.kind()).isEqualTo("armed_clash");
        assertThat(Told.ids(claim.initiators())).containsExactly("syria.army");
        assertThat(Told.ids(claim.targets())).containsExactly("islamic_state");
    }

    @Test
    void aSecondPredicateIsAClaimOfItsOwn() {
        assertThat(Told.of("سيطر الجيش السوري على بلدة السخنة بعد اشتباكات مع تنظيم داعش أوقعت قتلى.")
                        .kinds())
                .containsExactly("territory_seized", "armed_clash");
    }

    @Test
    void aSpeechActWithoutASubjectHasTheOneOfTheVerbBefore() {
        Claim claim = Told.of("عزا وزير الخارجية الأردني التأخير إلى الثلوج، ودعا المنظمات الدولية إلى الصبر.")
                .claim();
        assertThat(claim.kind()).isEqualTo("call_for");
        assertThat(Told.ids(claim.initiators())).containsExactly("jordan.foreign_minister");
    }

    @Test
    void whoStandsBehindAVerbAndIsUnknownIsNotTheOneBefore() {
        assertThat(Told.of("عزا وزير الخارجية الأردني التأخير إلى الثلوج، ودعا نادي المحبة إلى الصبر.")
                        .claims())
                .isEmpty();
        assertThat(Told.of("عزا وزير الخارجية الأردني التأخير إلى الثلوج، ودعوا ضيوفهم إلى الصبر.")
                        .claims())
                .isEmpty();
    }

    @Test
    void aParticipleOfSpeechHasTheSubjectOfTheVerbBefore() {
        Claim claim =
                Told.of("رد المندوب الفرنسي على النص، رافضاً أي تعديل عليه.").claim();
        assertThat(claim.kind()).isEqualTo("rejection");
        assertThat(Told.ids(claim.initiators())).containsExactly("france.un_ambassador");
    }

    @Test
    void whoDeclaresAnEventMakesNoStatementBesideIt() {
        assertThat(Told.of("أكد وزير الدفاع الروسي أن الطيران الروسي قصف بلدة سراقب.")
                        .kinds())
                .containsExactly("air_strike");
        assertThat(Told.of("أكد وزير الدفاع الروسي أن الوضع معقد.").kinds()).containsExactly("statement");
    }

    @Test
    void aClauseWithoutItsVerbBorrowsTheOneBefore() {
        List<Claim> claims = Told.of("دمر الطيران السوري مواقع لتنظيم داعش في ريف حماة الشرقي. "
                        + "وفي محيط بلدة معدان في ريف الرقة.")
                .claims();
        assertThat(claims).extracting(Claim::kind).containsExactly("air_strike", "air_strike");
        Claim lent = claims.get(1);
        assertThat(Told.places(lent)).containsExactly("معدان sy.C5787");
        assertThat(lent.initiators()).containsExactly(new ActorRef("syria.airforce", null));
        assertThat(lent.evidence().get(0).words().text()).startsWith("وفي محيط بلدة معدان");
    }

    @Test
    void aHoldingStandsForWhoHoldsIt() {
        Claim claim = Told.of("قصف الجيش التركي مواقع قوات سوريا الديمقراطية في ريف حلب.")
                .claim();
        assertThat(Told.ids(claim.initiators())).containsExactly("turkey.military");
        assertThat(Told.ids(claim.targets())).containsExactly("sdf");
    }

    @Test
    void aPartisanNameIsNotAnId() {
        Claim claim = Told.of("أفادت وكالة سانا بأن الطيران السوري قصف مواقع للإرهابيين في بلدة كفرنبل.")
                .claim();
        assertThat(Told.ids(claim.targets())).containsExactly("unidentified_armed_group");
    }

    @Test
    void blameIsOneClaimAndTheActAnother() {
        List<Claim> claims = Told.of("اتهمت المعارضة السورية الجيش السوري بقصف بلدة دوما بغاز الكلور.")
                .claims();
        assertThat(claims).extracting(Claim::kind).containsExactly("accusation", "chemical_attack");
        assertThat(claims).allSatisfy(claim -> assertThat(Told.chain(claim)).containsExactly("1 syria.opposition"));
        assertThat(Told.ids(claims.get(1).initiators())).containsExactly("syria.army");
    }

    @Test
    void theGenitiveOfANounMeetsConditionsAsItsSubject() {
        Claim claim = Told.of("انسحاب مسلحي داعش من بلدة الكشمة.").claim();
        assertThat(claim.kind()).isEqualTo("withdrawal");
        assertThat(Told.ids(claim.initiators())).containsExactly("islamic_state");
    }

    @Test
    void joinedNounsShareWhatFollows() {
        assertThat(Told.of("اشتباكات وقصف متبادل في محيط بلدة تادف.").kinds())
                .containsExactlyInAnyOrder("armed_clash", "shelling");
    }

    @Test
    void whatARelativeClauseTellsOfIsItsArgument() {
        assertThat(Told.of("القذائف التي أطلقها مقاتلو المعارضة على حي الميدان أوقعت قتيلين.")
                        .kinds())
                .containsExactly("shelling");
    }

    @Test
    void whatIsHaltedOrAbsentIsNoEvent() {
        assertThat(Told.of("يهدف التحرك إلى منع تقدم القوات التركية.").kinds()).isEmpty();
        assertThat(Told.of("انتشر الجيش السوري في مدينة منبج دون قتال.").kinds())
                .doesNotContain("armed_clash");
    }

    @Test
    void whatMustBeIsCalledFor() {
        Claim claim = Told.of("قال إنه ينبغي إجلاء المدنيين من بلدة دوما.").claim();
        assertThat(claim.modality()).isEqualTo(Modality.CALLED_FOR);
    }

    @Test
    void theCauseBehindABlastSaysWhatItWas() {
        assertThat(Told.of("دوى انفجار ناجم عن عبوة ناسفة في حي الكرادة.").kinds())
                .containsExactly("bombing");
    }

    @Test
    void aWawThatOpensAClauseMayJoinAVerb() {
        assertThat(Told.of("وفر آلاف المدنيين من بلدة سراقب.").kinds()).containsExactly("displacement");
    }

    @Test
    void aPlaceOnARiverIsThePlace() {
        Claim claim = Told.of("دمرت مقاتلات التحالف الدولي جسراً فوق نهر الفرات قرب الميادين.")
                .claim();
        assertThat(Told.places(claim)).containsExactly("الميادين sy.C5192");
    }

    @Test
    void anotherTellsTheSameActAtAPlaceOfItsOwn() {
        List<Claim> claims = Told.of("انفجرت سيارة مفخخة في مدينة الباب، وأخرى في بلدة الراعي.")
                .claims();
        assertThat(claims).extracting(Claim::kind).containsExactly("bombing", "bombing");
        assertThat(claims).extracting(c -> c.places().get(0).name()).containsExactly("الباب", "الراعي");
    }

    @Test
    void whoCameIsWhoGoesBehindBefore() {
        assertThat(Told.of("سيطرت الفصائل على بلدة مورك قبل أن تنسحب منها.").kinds())
                .containsExactly("territory_seized", "withdrawal");
    }

    @Test
    void aVerbThatLooksDefiniteIsNoPartOfTheName() {
        assertThat(Told.of("الطيران المروحي ألقى براميل متفجرة على عين الفيجة.").kinds())
                .containsExactly("air_strike");
    }

    @Test
    void whoeverStandsBehindAsForIsTheSubject() {
        Claim claim = Told.of("أما تنظيم داعش فقصف بلدة مارع بقذائف الهاون.").claim();
        assertThat(claim.initiators()).extracting(ActorRef::id).containsExactly("islamic_state");
    }

    @Test
    void whoWasTakenIsLetGoInTheSameBreath() {
        String text = "اعتقلت قوات النظام ثلاثة شبان في بلدة الكسوة قبل أن تفرج عن أحدهم.";
        assertThat(Told.of(text).kinds()).containsExactly("arrest", "release");
    }

    @Test
    void anAsideDoesNotPartAVerbFromItsObject() {
        String text = "تعهدت فرنسا، على لسان الناطق باسم وزارة خارجيتها في باريس، تقديم عشرة ملايين يورو للنازحين.";
        assertThat(Told.of(text).kinds()).containsExactly("support");
    }

    @Test
    void whatWhereGoesOnToTellLeavesTheElidedVerbAlone() {
        String text = "قصف الطيران الروسي بلدة التمانعة. وعلى سكيك في ريف إدلب الجنوبي، حيث سمعت أصوات متتالية.";
        assertThat(Told.of(text).kinds()).containsExactly("air_strike", "air_strike");
    }
}
