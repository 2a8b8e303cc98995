package org.rawi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "أحمد, احمد",
        "إدلب, ادلب",
        "آرك, ارك",
        "ٱلرقة, الرقه",
        "مصطفى, مصطفي",
        "مسؤول, مسوول",
        "طائرة, طايره",
        "گلي, كلي",
        "کوباني, كوباني",
        "عفرین, عفرين",
        "چوبان, جوبان",
        "پاريس, باريس",
        "٢٧٠, 270",
        "۱۲, 12",
        "F-15, f-15",
    })
    void lettersThatWritersConfuseAreOne(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void diacriticsTatweelAndMarksOfDirectionVanish() {
        assertThat(Folding.fold("أُسْرَةٌ")).isEqualTo("اسره");
        assertThat(Folding.fold("دمـــشق")).isEqualTo("دمشق");
        assertThat(Folding.fold("\u200Fحلب\u200E\u202B\u061C")).isEqualTo("حلب");
        assertThat(Folding.fold("هٰذا")).isEqualTo("هذا");
    }

    @Test
    void presentationFormsAreTheLettersThatTheyShow() {
        assertThat(Folding.fold("\uFEB3\uFEEE\uFEAD\uFBFF\uFE8E")).isEqualTo("سوريا");
        assertThat(Folding.fold("\uFEF7\uFEE7\uFE92\uFE8E\uFEAD")).isEqualTo("الانبار".substring(1));
        assertThat(Folding.fold("\uFEFB")).isEqualTo("لا");
    }

    @Test
    void foldingTwiceChangesNothingMore() {
        String once = Folding.fold("وبِالرَّقَّةِ وسوريّة والمسؤولين \uFEFB ٣٫٥");
        assertThat(Folding.fold(once)).isEqualTo(once);
    }

    @Test
    void anOffsetInTheFoldedFormLeadsBackToTheText() {
        String text = "وبِالرَّقة";
        assertThat(Folding.unfold(text, 0)).isZero();
        assertThat(Folding.unfold(text, 1)).isEqualTo(1);
        assertThat(text.substring(Folding.unfold(text, 2))).isEqualTo("ِالرَّقة");
        assertThat(Folding.unfold(text, 99)).isEqualTo(text.length());
    }

    @Test
    void whatVanishesIsKnownByItsCharacter() {
        assertThat(Folding.vanishes('ّ')).isTrue();
        assertThat(Folding.vanishes('ـ')).isTrue();
        assertThat(Folding.vanishes('ش')).isFalse();
        assertThat(Folding.vanishes(' ')).isFalse();
    }
}
