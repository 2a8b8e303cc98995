package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.model.Claim;
import org.rawi.model.PlaceRef;

/** Where an act was, where it came from, and where those whom it befell are from. */
class ScenePlacesTest {
    private static List<String> places(Claim claim) {
        return claim.places().stream().map(p -> p.role() + " " + p.name()).toList();
    }

    private static List<String> places(String text) {
        return places(Told.of(text).claim());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "قتل 12 شخصاً في الهجوم الذي وقع الجمعة في بلدة سلقين., سلقين",
        "أصيب طفل بقذيفة أطلقتها قوات النظام وسقطت على حي الوعر., الوعر",
        "أصيب ثلاثة شبان أثناء محاولتهم عبور خطوط القوات قرب بلدة دركوش., دركوش",
    })
    void aPlaceFurtherOnIsTheActsWhereTheSceneGoesOn(String text, String place) {
        assertThat(places(text)).containsExactly("at " + place);
    }

    @Test
    void whereTheyCameFromIsNotWhereItWas() {
        assertThat(places("خطفت جبهة النصرة خمسة عناصر من الفصائل أثناء عودتهم من اجتماع في دركوش."))
                .isEmpty();
    }

    @Test
    void noDeathIsToldByThePlaceOfItsCause() {
        assertThat(Told.of("سجلت حالة وفاة لطفل بسبب الحر في ريف دمشق.").claims())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "قصفت مدفعية الجيش من معسكر المسطومة بلدة قميناس.",
        "قصفت قوات النظام المتمركزة في معسكر المسطومة بلدة قميناس.",
        "قصفت قوات النظام بلدة قميناس من مواقعها في معسكر المسطومة.",
    })
    void whereTheFireCameFromIsNotWhereItFell(String text) {
        assertThat(places(text)).containsExactlyInAnyOrder("at قميناس", "fired_from معسكر المسطومة");
    }

    @Test
    void whereThoseAreWhoAreStruckIsWhereItFell() {
        assertThat(places("قصف الطيران الحربي مواقع الفصائل المتمركزة في تل الحدادة."))
                .containsExactly("at تل الحدادة");
    }

    @Test
    void whoWithdrawsFromPositionsLeavesTheirPlace() {
        assertThat(places("انسحبت قوات النظام من مواقعها في بلدة خان طومان.")).containsExactly("from خان طومان");
    }

    @Test
    void aDirectedPartOfAPlaceIsInIt() {
        assertThat(places("بدأ الجيش هجوماً في الجزء الأوسط من حي جوبر.")).containsExactly("at جوبر");
    }

    @Test
    void thePlaceOfAPartysPropertyStandsBehindThePartysName() {
        assertThat(places("قصفت مدفعية النظام موقعاً تابعاً لهيئة تحرير الشام في بلدة تفتناز."))
                .containsExactly("at تفتناز");
    }

    @Test
    void theDeadOfAQuarterAreFromIt() {
        assertThat(places("عثر الأهالي على جثة شاب من أبناء حي الصاخور على طريق اعزاز."))
                .containsExactlyInAnyOrder("home الصاخور", "at طريق اعزاز");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "استهدفت غارة القيادي أبو عمر العراقي في سلقين., سلقين",
        "قتل القياديان أبو حمزة الفرنسي وأبو قتادة التونسي بغارة على سلقين., سلقين",
        "قصف الطيران الحربي أبو الظهور بالبراميل., أبو الظهور",
    })
    void aKunyaWithAnOriginIsAMan(String text, String place) {
        assertThat(Told.of(text).claims())
                .flatExtracting(Claim::places)
                .extracting(PlaceRef::name)
                .containsExactly(place);
    }

    @Test
    void aNounWithAPronounIsNoNameOfAList() {
        assertThat(places("دخل عناصر الجيش أحياء تل رفعت ومزرعتها.")).containsExactly("at تل رفعت");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "عقد مجلس الأمن جلسة بشأن إدلب., ''",
        "عقد مجلس الأمن اجتماعاً طارئاً حول سوريا., ''",
        "عقد وزراء الخارجية اجتماعاً في أنقرة لبحث الأوضاع في إدلب., held_at أنقرة",
    })
    void whatIsTalkedOfIsNotWhere(String text, String place) {
        assertThat(String.join(" ", places(text))).isEqualTo(place);
    }

    @Test
    void whoeverFleesFleesFromTheScene() {
        List<Claim> claims = Told.of(
                        "قصفت المدفعية التركية مدينة عفرين صباح أمس. واضطر آلاف المدنيين للنزوح عن منازلهم.")
                .claims();
        assertThat(claims.get(1).kind()).isEqualTo("displacement");
        assertThat(places(claims.get(1))).containsExactly("at عفرين");
    }

    @Test
    void aTownAndItsVillagesAreLeft() {
        List<Claim> claims = Told.of(
                        "قصفت المدفعية التركية مدينة عفرين. وفر نحو 30 ألف شخص من المدينة والقرى المجاورة.")
                .claims();
        assertThat(places(claims.get(1))).containsExactly("from عفرين");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "قصفت المدفعية قرية صفيا التابعة لمدينة الحسكة., صفيا",
        "قصفت المدفعية قرية صفيا بريف الحسكة الشرقي., صفيا",
        "انفجرت عبوة ناسفة على طريق خربة غزالة - الغارية الغربية., طريق خربة غزالة - الغارية الغربية",
    })
    void aNameInNoGazetteerIsReadWhole(String text, String place) {
        assertThat(places(text)).containsExactly("at " + place);
    }

    @Test
    void aVillageThatSawSomethingHasNoNameOfAVerb() {
        assertThat(Told.of("قصفت المدفعية قرية شهدت معارك في ريف الحسكة.").claims())
                .flatExtracting(Claim::places)
                .extracting(PlaceRef::name)
                .containsOnly("ريف الحسكة");
    }

    @Test
    void fromWhereOthersAreToBeDrivenIsWhereTheOperationIs() {
        assertThat(places("بدأت تركيا عملية عسكرية لطرد وحدات حماية الشعب من منطقة عفرين."))
                .containsExactly("at عفرين");
    }
}
