package org.rawi.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who a teller is, by the words that name him. */
class TellersTest {
    private static final String STRIKE = "الطيران الروسي قصف بلدة سراقب.";

    private static String said(String teller) {
        return Chains.of("قال " + teller + " إن " + STRIKE);
    }

    @Test
    void aBodyThatNoTableNamesIsOfTheTypeThatItsWordsSay() {
        assertThat(said("«مكتب الجديدة الإعلامي»")).isEqualTo("activists");
        assertThat(said("«مركز الوادي الحقوقي»")).isEqualTo("monitor");
        assertThat(said("مدير مشفى الجديدة")).isEqualTo("medical_source");
        assertThat(said("رئيس المجلس المحلي في سراقب")).isEqualTo("official");
    }

    @Test
    void anUnnamedSourceOfAPartyIsTheParty() {
        assertThat(said("مصدر في فيلق الرحمن")).isEqualTo("faylaq_al_rahman");
        assertThat(said("مصدر في وزارة الدفاع الروسية")).isEqualTo("russia.defence_ministry");
    }

    @Test
    void aCommanderSpeaksByHisOffice() {
        assertThat(said("قيادي في أحرار الشام")).isEqualTo("ahrar_al_sham.commander");
    }

    @Test
    void anOfficerOfAnArmyIsAMilitarySource() {
        assertThat(said("ضابط في الجيش")).isEqualTo("military_source");
    }

    @Test
    void aNewspaperThatNoTableNamesPassesOnWhatItWasTold() {
        assertThat(said("نشطاء لصحيفة «الشراع الأزرق»")).isEqualTo("media activists");
    }

    @Test
    void aMediumNamedInQuotationMarksNeedsNoNoun() {
        assertThat(Chains.of("أما «أعماق» فزعمت أن " + STRIKE)).isEqualTo("amaq");
    }

    @Test
    void peopleCountedAreResidents() {
        assertThat(Chains.of("قصف الطيران الروسي بلدة سراقب، يروي ثلاثة من أبناء البلدة."))
                .isEqualTo("residents");
    }

    @Test
    void aDocumentOfAPartyIsTheParty() {
        assertThat(Chains.of("وفق إحصاء للأمم المتحدة، " + "قصف الطيران الروسي بلدة سراقب."))
                .isEqualTo("un");
    }

    @Test
    void reportsWithNoNameAreAMedium() {
        assertThat(Chains.of("وأفادت تقارير بأن " + STRIKE)).isEqualTo("media");
        assertThat(Chains.of("ووردت تقارير عن غارة روسية على بلدة سراقب.")).isEqualTo("media");
    }

    @Test
    void theFiguresOfABodyAreItsWord() {
        assertThat(Chains.of("قتل ستة مدنيين في غارة روسية على بلدة سراقب، حسب حصيلة للمرصد السوري."))
                .isEqualTo("syrian_observatory");
    }

    @Test
    void whoeverStandsBehindTheNounOfADeedTellsNothing() {
        String before = "وقال المرصد السوري لحقوق الإنسان إن الهدنة انهارت.\n";
        assertThat(Chains.of(before + "ولفت إلى مقتل ستة من قوات النظام في غارة على بلدة سراقب."))
                .isEqualTo("syrian_observatory");
        assertThat(Chains.of(before + "وأكد استهداف قوات النظام بلدة سراقب بالمدفعية."))
                .isEqualTo("syrian_observatory");
    }

    @Test
    void aPaperGoesOnWithWhatStandsInIt() {
        assertThat(Chains.of("وأصدر جيش الإسلام بيانا جاء فيه أن " + STRIKE)).isEqualTo("jaysh_al_islam");
    }
}
