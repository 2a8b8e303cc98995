package org.rawi.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WebDayTest {
    private static final LocalDate DAY = LocalDate.of(2017, 6, 18);

    @Test
    void aDayInAnAddressIsAFolderOfItsOwn() {
        assertThat(WebDay.inPath("https://example.org/2017/06/18/slug")).contains(DAY);
        assertThat(WebDay.inPath("https://example.org/2017-06-18-slug")).contains(DAY);
        assertThat(WebDay.inPath("https://example.org/p/20170618123")).isEmpty();
    }
}
