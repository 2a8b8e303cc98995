package org.rawi.desk.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.desk.words.Catalogue;
import org.rawi.desk.words.Language;

/** Why two claims are one, in either language. */
class TieReasonsTest {
    private static final TieReasons ARABIC = new TieReasons(Catalogue.of(Language.ARABIC), true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same place (حرستا) +2.6 | المكان نفسه (حرستا) (+2.6)",
                "a day apart -0.3 | بينهما يوم (-0.3)",
                "same initiators, other targets +0.4 | الفاعل نفسه، مستهدَفان مختلفان (+0.4)",
                "air_strike and killing: the dead told without the strike +0.6 | غارة جوية وقتل: قد يُروى الحدث الواحد بأيٍّ منهما (+0.6)",
                "joined by a reviewer | ضمّهما مراجع",
                "3 and 5 killed, the later the higher +0.2 | عدد القتلى 3 و5، والأحدث أعلى (+0.2)"
            })
    void areToldInArabic(String reason, String told) {
        assertThat(ARABIC.of(reason).replaceAll("[\u2066-\u2069]", "")).isEqualTo(told);
    }

    @Test
    void aPlaceThatIsNotShownIsNotNamed() {
        TieReasons blurred = new TieReasons(Catalogue.of(Language.ENGLISH), false);
        assertThat(blurred.of("same place (حرستا) +2.6"))
                .startsWith("same place (")
                .doesNotContain("حرستا");
        assertThat(blurred.of("same name (حرستا)")).isEqualTo("same name");
    }

    @Test
    void whatIsNotKnownIsShownAsItIs() {
        assertThat(ARABIC.of("something new +1.0")).contains("something new");
    }
}
