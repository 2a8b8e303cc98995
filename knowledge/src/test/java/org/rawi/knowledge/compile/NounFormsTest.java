package org.rawi.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounFormsTest {
    @Test
    void aNounHasItsArticleItsDualAndItsAccusative() {
        assertThat(NounForms.noun("هجوم")).contains("هجوم", "الهجوم", "هجومين", "هجومان", "هجوما");
    }

    @Test
    void aFeminineOpensItsEndingInTheDual() {
        assertThat(NounForms.noun("غاره"))
                .contains("غاره", "الغاره", "غارتين", "الغارتان")
                .doesNotContain("غارهين");
    }

    @Test
    void aNounWithItsAdjectiveTakesTheArticleTwice() {
        assertThat(NounForms.noun("ضربه جويه"))
                .contains("ضربه جويه", "الضربه الجويه")
                .doesNotContain("الضربه جويه");
    }

    @Test
    void aMasdarHasNoDual() {
        assertThat(NounForms.masdar("قصف")).containsExactlyInAnyOrder("قصف", "القصف", "قصفا");
        assertThat(NounForms.masdar("سيطره")).containsExactlyInAnyOrder("سيطره", "السيطره");
    }

    @Test
    void aMasdarThatBeginsLikeAnArticleTakesOneAllTheSame() {
        assertThat(NounForms.masdar("التحاق")).containsExactlyInAnyOrder("التحاق", "الالتحاق", "التحاقا");
    }

    @Test
    void anAdjectiveOfRelationHasGenderAndNumber() {
        assertThat(NounForms.adjective("روسي"))
                .contains("روسي", "الروسي", "روسيه", "الروسيه", "روسيين", "الروسيون", "روسيات", "روسيا");
        assertThat(NounForms.adjective("روس")).containsExactlyInAnyOrder("روس", "الروس");
    }
}
