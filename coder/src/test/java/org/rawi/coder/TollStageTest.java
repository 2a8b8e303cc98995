package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void womenAndChildrenAreCountedApart() {
        Claim claim = Told.of("قتل ثلاثة أطفال وامرأتان في قصف مدفعي على بلدة كفرنبل.")
                .claim();
        assertThat(Told.tolls(claim)).containsExactly("killed children 3..3", "killed women 2..2");
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
}
