package org.rawi.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Claim;
import org.rawi.model.Modality;

/** How far a teller's word reaches, and where it stands. */
class StretchesTest {
    private static final String STRIKE = "قصف الطيران الروسي بلدة سراقب";

    @Test
    void aCueBehindWhatItTellsTellsIt() {
        assertThat(Chains.of(STRIKE + "، قال متطوعو الدفاع المدني.")).isEqualTo("white_helmets");
        assertThat(Chains.of(STRIKE + "، كما أكد رئيس المجلس المحلي.")).isEqualTo("official");
        assertThat(Chains.of(STRIKE + "، على ما روى القائد العسكري في أحرار الشام."))
                .isEqualTo("ahrar_al_sham.commander");
        assertThat(Chains.of(STRIKE + " طبقاً لناشطين.")).isEqualTo("activists");
    }

    @Test
    void aRelayBehindWhatItTellsKeepsItsSource() {
        assertThat(Chains.of(STRIKE + "، نقلت «سانا» عن مصدر طبي.")).isEqualTo("sana medical_source");
        assertThat(Chains.of(STRIKE + "، حسبما أبلغ شاهد عيان وكالة «رويترز».")).isEqualTo("reuters witness");
    }

    @Test
    void anInsertedRelayJoinsTheTellerOfTheSentence() {
        assertThat(Chains.of("أفاد مصدر عسكري، بحسب ما بثته وكالة «سانا»، بأن الطيران الروسي قصف بلدة سراقب."))
                .isEqualTo("sana military_source");
    }

    @Test
    void whoRelaysMayStandBeforeItsVerb() {
        assertThat(Chains.of("غير أن وزارة الدفاع الروسية نقلت عن مصدر عسكري قوله إن الطيران الروسي قصف بلدة سراقب."))
                .isEqualTo("russia.defence_ministry military_source");
        assertThat(Chains.of("علمت وكالة «رويترز» من مصادر متقاطعة أن الطيران الروسي قصف بلدة سراقب."))
                .isEqualTo("reuters anonymous");
    }

    @Test
    void aMediumPassesOnWhatItsClauseHasAnotherSay() {
        assertThat(Chains.of("ذكرت وكالة رويترز أن المرصد السوري لحقوق الإنسان، ومقره بريطانيا، قال إن "
                        + "الجيش السوري قصف بلدة سراقب."))
                .isEqualTo("reuters syrian_observatory");
    }

    @Test
    void twoTellersOfOneSentenceTellTheirOwn() {
        assertThat(Chains.all("قال ناشطون إن الطيران الروسي قصف بلدة سراقب، بينما أعلنت وزارة الدفاع الروسية أن "
                        + "الجيش السوري سيطر على بلدة خناصر."))
                .containsExactly("activists", "russia.defence_ministry");
    }

    @Test
    void aDenialEndsWithTheNextVerbOfItsTeller() {
        List<Claim> claims = Chains.claims("نفى الجيش السوري قصف بلدة سراقب، وأوضح أن الطيران الروسي قصف بلدة كفرنبل.");
        Claim last = claims.get(claims.size() - 1);
        assertThat(last.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(Chains.chain(last)).isEqualTo("syria.army");
    }

    @Test
    void aParticipleEndsADenialToo() {
        Claim last =
                Chains.claims("نفى مصدر عسكري قصف بلدة سراقب، لافتاً إلى أن الطيران الروسي قصف بلدة كفرنبل.").stream()
                        .reduce((a, b) -> b)
                        .orElseThrow();
        assertThat(last.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void aCountryBehindAMasculineVerbIsItsObject() {
        assertThat(Chains.of("قال مصدر عسكري إن الجيش السوري دخل بلدة خناصر. واتهم واشنطن بقصف بلدة سراقب."))
                .isEqualTo("military_source");
    }

    @Test
    void aNameBeforeAColonTells() {
        assertThat(Chains.of("لافروف: الطيران الروسي قصف بلدة سراقب")).isEqualTo("russia.foreign_minister");
    }

    @Test
    void aSubjectThatNobodyKnowsIsNotWhoSpokeBefore() {
        assertThat(Chains.of("قال ناشطون إن الجيش السوري دخل بلدة خناصر. "
                        + "ونفت «هيئة غصن الرمان» قصف الطيران الروسي بلدة سراقب."))
                .isEmpty();
    }

    @Test
    void accordingToHoldsForItsClauseWhereAnotherTellsTheSentence() {
        assertThat(Chains.all("قال ناشطون إن الطيران الروسي قصف بلدة سراقب، وسيطر الجيش السوري على بلدة خناصر بحسب "
                        + "المرصد السوري لحقوق الإنسان."))
                .containsExactly("activists", "syrian_observatory");
    }

    @Test
    void aQuotationGoesOnOverSentences() {
        assertThat(Chains.all("قال مصدر عسكري: «دخل الجيش السوري بلدة خناصر. وقصف الطيران الروسي بلدة سراقب»."))
                .containsExactly("military_source", "military_source");
    }

    @Test
    void whomTheSentenceBringsUpSpeaks() {
        assertThat(Chains.of("أما المصدر العسكري الذي تنقل عنه «سانا» فذكر أن الطيران الروسي قصف بلدة سراقب."))
                .isEqualTo("sana military_source");
    }

    @Test
    void aDayOnTheReportingVerbIsReported() {
        Claim claim = Chains.claims("أعلن التحالف الدولي الخميس أن طائراته قصفت بلدة سراقب.")
                .get(0);
        assertThat(claim.time().basis().toString()).isEqualToIgnoringCase("reported");
    }

    @Test
    void anotherCanTellThatSomebodyRefused() {
        assertThat(Chains.of("رفضت قوات النظام إدخال الأدوية إلى مدينة داريا، وفق ناشطين."))
                .isEqualTo("activists");
    }
}
