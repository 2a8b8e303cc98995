package org.rawi.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {
    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource({"آراك, ارك", "صلبا, صلبه", "السعن, سعن", "خنيفس, خنيفيس", "كفرزيتا, كفرزيته", "صوران, سوران"})
    void spellingsThatOutletsConfuseMeet(String printed, String known) {
        assertThat(Spellings.of(printed)).contains(known);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"حلب, حلف", "الباب, الناب", "سلمى, سلطى"})
    void otherLettersMakeOtherNames(String printed, String other) {
        assertThat(Spellings.of(printed)).doesNotContain(other);
    }
}
