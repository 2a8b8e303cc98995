package org.rawi.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sources that are meant again. */
class MemoryTest {
    private static final String FIRST = " إن الجيش السوري دخل بلدة خناصر. ";
    private static final String STRIKE = "الطيران الروسي قصف بلدة سراقب.";

    private static String again(String first, String second) {
        return Chains.of("قال " + first + FIRST + second + " " + STRIKE);
    }

    @Test
    void theSameSourceBringsItsRelaysAlong() {
        assertThat(Chains.of(
                        "نقلت وكالة سانا عن مصدر عسكري أن الجيش السوري دخل بلدة خناصر. وقال المصدر نفسه إن " + STRIKE))
                .isEqualTo("sana military_source");
        assertThat(Chains.of("نقلت وكالة سانا عن مصدر عسكري أن الجيش السوري دخل بلدة خناصر. وأضاف أن " + STRIKE))
                .isEqualTo("sana military_source");
    }

    @Test
    void anotherUnnamedSourceBetweenDoesNotTakeItsPlace() {
        assertThat(Chains.of("قال مصدر عسكري" + FIRST
                        + "وقال ناشطون إن الجيش السوري دخل بلدة مورك. وأكد المصدر العسكري أن " + STRIKE))
                .isEqualTo("military_source");
    }

    @Test
    void aStatementIsOfWhoIssuedIt() {
        assertThat(Chains.of("قالت وزارة الدفاع الروسية في بيان" + FIRST + "وتابع البيان أن " + STRIKE))
                .isEqualTo("russia.defence_ministry");
        assertThat(Chains.of("أصدرت منظمة العفو الدولية تقريرها السنوي. وبحسب التقرير، قصف الطيران الروسي بلدة سراقب."))
                .isEqualTo("amnesty");
    }

    @Test
    void aSurnameIsTheOfficeBesideWhichItStood() {
        assertThat(again("القائد العسكري في أحرار الشام أبو الوليد الخطيب", "وأوضح الخطيب أن"))
                .isEqualTo("ahrar_al_sham.commander");
    }

    @Test
    void aBodyIsMeantAgainByItsNoun() {
        assertThat(again("«مركز الوادي الحقوقي»", "وذكر المركز أن")).isEqualTo("monitor");
    }

    @Test
    void aVerbWithNoSubjectGoesOnWithinItsSentence() {
        assertThat(Chains.of(
                        "قال ناشطون إن الجيش السوري دخل بلدة خناصر. وقال مصدر عسكري إن الهدوء عاد، وأعلن أن " + STRIKE))
                .isEqualTo("military_source");
    }
}
