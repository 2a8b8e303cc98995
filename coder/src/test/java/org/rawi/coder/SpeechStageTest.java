package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;
import org.rawi.model.Modality;

/** Speech acts whose words stand at the opening of what is told, or are those of a paper or of the speaker's own side. */
class SpeechStageTest {
    @Test
    void whatOpensASpeechCanBeADuty() {
        Claim claim =
                Told.of("قال وزير الخارجية الألماني إن على روسيا سحب خبرائها.").claim();
        assertThat(claim.kind()).isEqualTo("call_for");
        assertThat(Told.ids(claim.initiators())).containsExactly("germany.foreign_minister");
        assertThat(Told.ids(claim.targets())).containsExactly("russia.government");
    }

    @Test
    void thePrepositionOfADutyElsewhereIsAPreposition() {
        assertThat(Told.of("قال وزير الخارجية الألماني إن الثلوج تراكمت على روسيا.")
                        .kinds())
                .doesNotContain("call_for");
    }

    @Test
    void aPaperSpeaksThoughNobodySignsIt() {
        Claim claim = Told.of("ودعا البيان الختامي إلى فتح المعابر.").claim();
        assertThat(claim.kind()).isEqualTo("call_for");
        assertThat(claim.initiators()).isEmpty();
    }

    @Test
    void backingIsAStanceOnlyInTheMouthOfWhoBacks() {
        assertThat(Told.of("قالت تركيا إنها تدعم وحدة العراق.").kinds()).containsExactly("support");
        assertThat(Told.of("قال وزير الخارجية الألماني إن تركيا تدعم وحدة العراق.")
                        .kinds())
                .doesNotContain("support");
    }

    @Test
    void whatAPriceIsPaidForHasHappened() {
        assertThat(Told.of("قال الرئيس الأميركي إن دمشق ستدفع ثمنا باهظا بعد قصف بلدة خان شيخون.")
                        .kinds())
                .contains("threat", "shelling");
    }

    @Test
    void theActorBehindAPluralOrFeminineThatIsTheObject() {
        for (String text : List.of("قالت الفصائل إنها استهدفت قوات النظام في بلدة مورك.")) {
            assertThat(Told.ids(Told.of(text).claim().targets())).containsExactly("syria.army");
        }
    }

    @Test
    void ofTwoSecondWordsInAConstructTheBuiltUponTells() {
        assertThat(Told.of("وتعهد جيش الإسلام بمواصلة القتال.").kinds()).containsExactly("threat");
    }

    @Test
    void whatIsNeededIsNoEventBesideTheCallForIt() {
        assertThat(Told.of("قال وزير الخارجية الألماني إنه ينبغي إجلاء المدنيين من بلدة دوما.")
                        .kinds())
                .containsExactly("call_for");
    }

    @Test
    void theEvidenceOfAStatementHasWhatIsSaid() {
        Claim claim = Told.of("وقال وزير الخارجية المصري إن الأوضاع في دارفور معقدة. وغادر الوفد.")
                .claim();
        assertThat(claim.kind()).isEqualTo("statement");
        assertThat(claim.evidence().get(0).words().text())
                .isEqualTo("وقال وزير الخارجية المصري إن الأوضاع في دارفور معقدة.");
    }

    @Test
    void aDenialThatNamesNoActIsOfTheActToldBefore() {
        Claim denied = Told.of("قال ناشطون إن الجيش التركي قصف بلدة تل تمر، وهو ما تنفيه أنقرة.").claims().stream()
                .filter(claim -> claim.modality() == Modality.DENIED)
                .findFirst()
                .orElseThrow();
        assertThat(denied.kind()).isEqualTo("shelling");
        assertThat(Told.ids(denied.initiators())).containsExactly("turkey.military");
        assertThat(Told.of("وصل الوفد، ونفت أنقرة ذلك.").kinds()).isEmpty();
    }

    @Test
    void whatADeniedBlameIsForIsNoDenialOfItsOwn() {
        assertThat(Told.of("نفت الخارجية الروسية الاتهامات الأميركية بشأن قصف المستشفى.")
                        .kinds())
                .containsExactly("accusation");
    }
}
