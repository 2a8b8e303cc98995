package org.rawi.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rawi.reading.Bytes;
import org.rawi.reading.Days;

class WebDayTest {
    private static final LocalDate DAY = LocalDate.of(2017, 6, 18);
    private static final Days DAYS = Days.of(Bytes.KNOWLEDGE);

    @Test
    void aLineIsADateOnlyWhereItSaysLittleMore() {
        assertThat(WebDay.ofLine("نشر في: 18/06/2017 14:30", DAYS)).contains(DAY);
        assertThat(WebDay.ofLine("قال المتحدث إن القوات التي دخلت البلدة في 18/06/2017 خرجت منها بعد يومين", DAYS))
                .isEmpty();
    }

    @Test
    void aLineWithTheNameOfAMonthIsADateWhereItIsNoHeadline() {
        assertThat(WebDay.ofLine("نشر في: الأحد 18 حزيران 2017 - 14:30", DAYS)).contains(DAY);
        assertThat(WebDay.ofLine("قافلة إغاثة تدخل البلدة في 18 حزيران 2017 بعد انتظار", DAYS))
                .isEmpty();
    }

    @Test
    void aDayInAnAddressIsAFolderOfItsOwn() {
        assertThat(WebDay.inPath("https://example.org/2017/06/18/slug")).contains(DAY);
        assertThat(WebDay.inPath("https://example.org/2017-06-18-slug")).contains(DAY);
        assertThat(WebDay.inPath("https://example.org/p/20170618123")).isEmpty();
    }
}
