package org.rawi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNameTest {
    @Test
    void foldsSpellingArticleAndClassWord() {
        assertThat(PlaceName.fold("مدينة الرَّقة")).isEqualTo("رقه");
        assertThat(PlaceName.fold("گرى سپي")).isEqualTo("كري سپي");
        assertThat(PlaceName.fold(null)).isEmpty();
    }

    @Test
    void keepsTheArticleOfAShortWord() {
        assertThat(PlaceName.fold("الحي")).isEqualTo("الحي");
    }

    @Test
    void aNameWithinALongerOneIsTheSamePlace() {
        assertThat(PlaceName.same("الغوطة", "الغوطة الشرقية")).isTrue();
        assertThat(PlaceName.same("غوطة", "الغوطتين")).isFalse();
        assertThat(PlaceName.same("مدينة", "مدينة"))
                .as("a class word alone names nothing")
                .isFalse();
    }
}
