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
