package org.rawi.ledger.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rawi.model.TimeRef;

class PeriodTest {
    private static Period of(String start, String end) {
        return Period.of(new TimeRef(start, end, "day", "stated", null, null));
    }

    @Test
    void anHourCountsByItsDay() {
        assertThat(of("2018-03-22T05:00", "2018-03-22T06:00").from()).isEqualTo(LocalDate.of(2018, 3, 22));
    }

    @Test
    void publicationAloneIsAnUpperBound() {
        assertThat(of(null, "2018-03-22").isBounded()).isFalse();
        assertThat(of(null, "2018-03-22").to()).isEqualTo(LocalDate.of(2018, 3, 22));
    }

    @Test
    void whatIsNoDayIsUnknown() {
        assertThat(of("2018-13-40", null)).isEqualTo(new Period(null, null, "day", "stated"));
    }
}
