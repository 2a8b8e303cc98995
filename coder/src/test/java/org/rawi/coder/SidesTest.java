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
}
