package org.rawi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicationDayTest {
    private static final LocalDate DAY = LocalDate.of(2017, 6, 18);

    @Test
    void datesAndDateTimesGiveTheirDay() {
        assertThat(PublicationDay.parse("2017-06-18")).contains(DAY);
        assertThat(PublicationDay.parse(" 2017-06-18T01:00:00+03:00 ")).contains(DAY);
        assertThat(PublicationDay.parse("2017-06-18T01:00:00Z")).contains(DAY);
        assertThat(PublicationDay.parse("2017-06-18 01:00:00")).contains(DAY);
    }

    @Test
    void whatIsNoIsoDateGivesNone() {
        assertThat(PublicationDay.parse("18/06/2017")).isEmpty();
        assertThat(PublicationDay.parse("2017-02-30")).isEmpty();
        assertThat(PublicationDay.parse("أمس")).isEmpty();
    }

    @Test
    void fileNamesGiveTheirDay() {
        assertThat(PublicationDay.inName("2016/news-20170618.txt")).contains(DAY);
        assertThat(PublicationDay.inName("2017-06-18_sana.txt")).contains(DAY);
        assertThat(PublicationDay.inName("2017-06-18/news.txt")).isEmpty();
        assertThat(PublicationDay.inName("1201706189.txt")).isEmpty();
        assertThat(PublicationDay.inName("20170631.txt")).isEmpty();
    }
}
