package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.coder.mention.TimeValue;

class TimeTextTest {
    @Test
    void whatTheWordsDoNotSayIsLeftOut() {
        assertThat(TimeText.of(time(-1, null, "11/14", null, null))).isEqualTo("the day before, 11 to 14 h");
        assertThat(TimeText.of(time(null, 4, "-6/5", null, null))).isEqualTo("Thursday, 18 h of the day before to 5 h");
        assertThat(TimeText.of(time(null, null, "19/29", null, null))).isEqualTo("19 h to 5 h of the day after");
    }

    @Test
    void aUnitIsSaidInWords() {
        assertThat(TimeText.of(time(null, null, null, "P7D", -1))).isEqualTo("last 7 days");
        assertThat(TimeText.of(time(null, null, null, "PT1H", null))).isEqualTo("1 hour");
    }

    private static TimeValue time(Integer dayOffset, Integer weekday, String part, String unit, Integer position) {
        return new TimeValue(
                dayOffset, weekday, null, null, null, part, null, null, unit, null, position, null, false, null, null);
    }
}
