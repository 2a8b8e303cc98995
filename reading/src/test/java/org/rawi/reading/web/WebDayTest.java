package org.rawi.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebDayTest {
    private static final LocalDate DAY = LocalDate.of(2017, 6, 18);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-06-18",
                "2017-06-18T23:30:00+03:00",
                "2017-06-18T09:30+0300",
                "2017-06-18 09:30:00",
                "2017/6/18",
                "20170618",
                "20170618T093000Z",
                "Sun, 18 Jun 2017 09:30:00 GMT",
                "Sunday, June 18, 2017 - 09:30",
                "June 18th, 2017 9:30 AM",
                "Sun Jun 18 09:30:00 EET 2017",
                "18-Jun-2017",
                "18.06.2017 09:22:01 UTC+03:00",
                "18/6/2017",
                "1497774600",
                "1497774600000",
                "٢٠١٧/٠٦/١٨",
                "١٨/٠٦/٢٠١٧"
            })
    void aDayIsReadInTheSpellingsOfPages(String text) {
        assertThat(WebDay.parse(text)).contains(DAY);
    }

    @Test
    void aDayStandsBeforeItsMonthAndWhatMayBeEitherWayIsNoDay() {
        assertThat(WebDay.parse("06/07/2017")).contains(LocalDate.of(2017, 7, 6));
        assertThat(WebDay.parse("6/7/2017 4:22 PM")).isEmpty();
        assertThat(WebDay.parse("13/10/2017 04:22 PM")).contains(LocalDate.of(2017, 10, 13));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "أمس", "2017", "31/02/2017", "2017-13-01", "0599123456789", "12/2017"})
    void whatIsNoDayIsNone(String text) {
        assertThat(WebDay.parse(text)).isEmpty();
    }

    @Test
    void aLineIsADateOnlyWhereItSaysLittleMore() {
        assertThat(WebDay.ofLine("نشر في: 18/06/2017 14:30")).contains(DAY);
        assertThat(WebDay.ofLine("قال المتحدث إن القوات التي دخلت البلدة في 18/06/2017 خرجت منها بعد يومين"))
                .isEmpty();
    }

    @Test
    void aDayInAnAddressIsAFolderOfItsOwn() {
        assertThat(WebDay.inPath("https://example.org/2017/06/18/slug")).contains(DAY);
        assertThat(WebDay.inPath("https://example.org/2017-06-18-slug")).contains(DAY);
        assertThat(WebDay.inPath("https://example.org/p/20170618123")).isEmpty();
    }
}
