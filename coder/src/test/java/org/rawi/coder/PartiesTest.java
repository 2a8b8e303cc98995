package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.model.Claim;

/** Who acts on whom where order and prepositions alone do not say it, and how sure a claim is. */
class PartiesTest {
    @Test
    void fireHasAnOwner() {
        Claim claim = Told.of("أصيب طفل برصاص قوات النظام في مدينة دوما.").claim();
        assertThat(Told.ids(claim.initiators())).containsExactly("syria.army");
        assertThat(Told.ids(claim.targets())).containsExactly("civilians");
    }

    @Test
    void whoTellsOfTheDeadHasNotKilledThem() {
        Claim claim = Told.of("أعلن جيش الإسلام مقتل عشرة من عناصر النظام في مدينة دوما.")
                .claim();
        assertThat(claim.initiators()).isEmpty();
        assertThat(Told.chain(claim)).containsExactly("1 jaysh_al_islam");
    }

    @Test
    void aFewCountriesTakeAMasculineVerb() {
        Claim lebanon = Told.of("طالب لبنان بوقف القصف.").claim();
        assertThat(Told.ids(lebanon.initiators())).containsExactly("lebanon.government");
        List<Claim> russia = Told.of("وطالب روسيا بوقف القصف على مدينة دوما.").claims();
        assertThat(russia)
                .allSatisfy(claim -> assertThat(Told.ids(claim.initiators())).doesNotContain("russia.government"));
    }

    @Test
    void theTownIsTheOneNamedBefore() {
        List<Claim> claims = Told.of("قصف الطيران الحربي مدينة الرقة. وتطوق القوات الحكومية المدينة منذ شهر.")
                .claims();
        assertThat(claims).extracting(Claim::kind).containsExactly("air_strike", "siege");
        assertThat(Told.places(claims.get(1))).isEqualTo(Told.places(claims.get(0)));
    }

    @Test
    void aPronounMeansTheSubjectSoonerThanTheObject() {
        List<Claim> claims = Told.of("شن تنظيم داعش هجوما على نقاط الجيش السوري في حميمة. "
                        + "وقال المصدر إن عناصره سيطروا على قرية الطرفاوي.")
                .claims();
        assertThat(Told.ids(claims.get(1).initiators())).containsExactly("islamic_state");
    }

    @Test
    void nobodyStrikesWhatIsHis() {
        List<Claim> claims = Told.of("قصفت قوات النظام بلدة كفرنبل. وردت الفصائل بقصف مواقعها في معسكر جورين.")
                .claims();
        assertThat(Told.ids(claims.get(1).initiators())).containsExactly("syria.opposition.armed");
        assertThat(Told.ids(claims.get(1).targets())).containsExactly("syria.army");
    }

    @Test
    void whoDeniesItsOwnActIsTheAccused() {
        Claim own = Told.of("نفى الجيش التركي أن يكون قصف مدرسة في عفرين.").claim();
        assertThat(Told.ids(own.initiators())).containsExactly("turkey.military");
        Claim other = Told.of("نفت روسيا قصف قوات النظام بلدة داعل.").claim();
        assertThat(Told.ids(other.initiators())).containsExactly("syria.army");
    }

    @Test
    void aVerbGoesOnWithTheSubjectOfTheSentenceBefore() {
        List<Claim> claims = Told.of(
                        "تقدمت قوات سوريا الديمقراطية في حي المشلب بالرقة. واستعادت خلال يومين قرية السحل.")
                .claims();
        assertThat(Told.ids(claims.get(1).initiators())).containsExactly("sdf");
    }

    @Test
    void whoIsSuspectedOfBelongingIsOfTheGroup() {
        Claim claim = Told.of("اعتقلت الأسايش تسعة رجال يشتبه بانتمائهم إلى تنظيم داعش في الشحيل.")
                .claim();
        assertThat(Told.ids(claim.initiators())).containsExactly("asayish");
        assertThat(Told.ids(claim.targets())).containsExactly("islamic_state");
    }

    @Test
    void fireToldByItsEffectHasAnOwner() {
        Claim claim =
                Told.of("أصيب عشرة أشخاص بقصف جوي روسي في مدينة جسر الشغور.").claim();
        assertThat(Told.ids(claim.initiators())).containsExactly("russia.military");
    }

    @Test
    void whoStandsBeforeAQuotationDoesNotActInIt() {
        Claim claim = Told.of("قال المرصد السوري «خطف عناصر من جبهة النصرة قائد الفرقة 30 في مدينة أعزاز».")
                .claim();
        assertThat(Told.ids(claim.initiators())).containsExactly("nusra");
    }

    @Test
    void whoHoldsAPlaceIsWhomItIsTakenFrom() {
        Claim taken = Told.of("سيطرت هيئة تحرير الشام على بلدة سراقب التي كانت تحت سيطرة أحرار الشام.")
                .claim();
        assertThat(Told.ids(taken.targets())).containsExactly("ahrar_al_sham");
        Claim struck = Told.of("قصف الطيران الروسي بلدة سراقب التي تسيطر عليها أحرار الشام.")
                .claim();
        assertThat(struck.targets()).isEmpty();
    }

    @Test
    void nobodyStandsOnBothSides() {
        for (Claim claim : Told.of("اشتبكت قوات النظام مع تنظيم داعش وقوات النظام في مدينة تدمر.")
                .claims()) {
            assertThat(Told.ids(claim.targets())).doesNotContainAnyElementsOf(Told.ids(claim.initiators()));
        }
    }

    @Test
    void confidenceIsTheMeasuredShareOfTheFrame() {
        Claim claim = Told.of("قصف الطيران الروسي بلدة سراقب.").claim();
        Row all = row("*");
        Row own = row(claim.frame());
        double prior = 2.0 * number(all, "right") / number(all, "claims");
        double share = (number(own, "right") + prior) / (number(own, "claims") + 2);
        assertThat(claim.confidence()).isEqualTo(Math.round(share * 100) / 100.0);
    }

    private static Row row(String frame) {
        return Knowledge.bundled().rows(Table.CONFIDENCE).stream()
                .filter(row -> row.cell("frame").equals(frame))
                .findFirst()
                .orElseThrow();
    }

    private static int number(Row row, String column) {
        return Integer.parseInt(row.cell(column));
    }
}
