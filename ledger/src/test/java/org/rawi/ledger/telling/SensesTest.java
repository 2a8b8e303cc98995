package org.rawi.ledger.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.knowledge.Knowledge;

class SensesTest {
    private static final Senses SENSES = Senses.of(Knowledge.bundled());

    @Test
    void theWholeOfAnAreaIsToldFromMostOfIt() {
        assertThat(SENSES.in("كامل ريف حمص")).containsExactly(Senses.WHOLE);
        assertThat(SENSES.in("معظم ريف حمص")).isEmpty();
        assertThat(SENSES.in("ريف حمص")).isEmpty();
    }

    @Test
    void aTruceIsExtendedWhateverStandsBeforeTheWord() {
        assertThat(SENSES.in("وتمديد الهدنة")).containsExactly("truce.extended");
        assertThat(SENSES.in("إعلان الهدنة")).isEmpty();
    }
}
