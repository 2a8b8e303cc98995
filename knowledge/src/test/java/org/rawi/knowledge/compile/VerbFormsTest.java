package org.rawi.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbFormsTest {
    @Test
    void aSoundPastHasItsPersons() {
        assertThat(VerbForms.past("قصف")).contains("قصف", "قصفت", "قصفوا", "قصفا", "قصفتا", "قصفنا");
    }

    @Test
    void aWeakPastLosesItsLastLetter() {
        assertThat(VerbForms.past("نفي")).contains("نفي", "نفت", "نفوا", "نفتا").doesNotContain("نفيوا");
        assertThat(VerbForms.past("دعا")).contains("دعا", "دعت", "دعوا").doesNotContain("دعاوا");
    }

    @Test
    void thePresentHasItsPersonsAndItsFuture() {
        assertThat(VerbForms.present("يقصف"))
                .contains("يقصف", "تقصف", "نقصف", "يقصفون", "يقصفوا", "تقصفان", "سيقصف", "ستقصف", "سيقصفون");
    }

    @Test
    void aWeakPresentHasItsShortForm() {
        assertThat(VerbForms.present("ينفي")).contains("ينفي", "تنفي", "ينف", "ينفون", "سينفي");
        assertThat(VerbForms.present("يدعو")).contains("يدعو", "يدع", "يدعون");
    }

    @Test
    void aHollowPresentLosesItsMiddleAfterLam() {
        assertThat(VerbForms.present("يقول")).contains("يقول", "يقل", "تقل", "يقولون");
    }

    @Test
    void aParticipleHasGenderNumberAndArticle() {
        assertThat(VerbForms.participle("مقاتل"))
                .contains("مقاتل", "المقاتل", "مقاتله", "مقاتلين", "المقاتلون", "مقاتلات");
    }
}
