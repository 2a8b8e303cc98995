package org.rawi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    private static final LocalDate DAY = LocalDate.of(2017, 6, 18);
    private static final Days DAYS = Days.of(Bytes.KNOWLEDGE);

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
                "١٨/٠٦/٢٠١٧",
                "18 / 6 / 2017",
                "18 حزيران 2017",
                "١٨ يونيو ٢٠١٧",
                "الأحد 18 يونيو/حزيران 2017",
                "18 يونيو (حزيران) 2017 م",
                "الأحد، 18 حَزيران، 2017",
                "18 من حزيران عام 2017",
                "18-يونيو-2017",
                "يونيو 18, 2017"
            })
    void aDayIsReadInTheSpellingsOfPages(String text) {
        assertThat(DAYS.find(text)).contains(DAY);
    }

    @Test
    void aDayStandsBeforeItsMonthAndWhatMayBeEitherWayIsNoDay() {
        assertThat(DAYS.find("06/07/2017")).contains(LocalDate.of(2017, 7, 6));
        assertThat(DAYS.find("6/7/2017 4:22 PM")).isEmpty();
        assertThat(DAYS.find("13/10/2017 04:22 PM")).contains(LocalDate.of(2017, 10, 13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "أمس",
                "2017",
                "31/02/2017",
                "2017-13-01",
                "0599123456789",
                "12/2017",
                "18 حزيران",
                "31 نيسان 2017",
                "18 حزيران/تموز 2017",
                "18 حزيرانية 2017"
            })
    void whatIsNoDayIsNone(String text) {
        assertThat(DAYS.find(text)).isEmpty();
    }

    @Test
    void aMonthOfTwoWordsIsOneName() {
        assertThat(DAYS.find("3 تشرين  الثاني 2017")).contains(LocalDate.of(2017, 11, 3));
        assertThat(DAYS.find("3 كانون الأول / ديسمبر 2017")).contains(LocalDate.of(2017, 12, 3));
    }

    @Test
    void whatProgramsWriteHasNoArabicNames() {
        assertThat(Days.OF_PROGRAMS.find("18 حزيران 2017")).isEmpty();
    }

    @Test
    void aNumberOverTwelveShowsWhichIsTheMonth() {
        assertThat(Days.order("18/06/2017")).contains(Days.Order.DAY_FIRST);
        assertThat(Days.order("6/18/2017 10:30")).contains(Days.Order.MONTH_FIRST);
        assertThat(Days.order("06/07/2017")).isEmpty();
        assertThat(DAYS.find("06/07/2017", Days.Order.MONTH_FIRST)).contains(LocalDate.of(2017, 6, 7));
        assertThat(DAYS.isPlain("06/07/2017")).isFalse();
        assertThat(DAYS.isPlain("2017/07/06")).isTrue();
    }

    @Test
    void aLineIsADateOnlyWhereItSaysLittleMore() {
        assertThat(DAYS.ofLine("نشر في: 18/06/2017 14:30")).contains(DAY);
        assertThat(DAYS.ofLine("قال المتحدث إن القوات التي دخلت البلدة في 18/06/2017 خرجت منها بعد يومين"))
                .isEmpty();
    }

    @Test
    void aLineWithTheNameOfAMonthIsADateWhereItIsNoHeadline() {
        assertThat(DAYS.ofLine("نشر في: الأحد 18 حزيران 2017 - 14:30")).contains(DAY);
        assertThat(DAYS.ofLine("قافلة إغاثة تدخل البلدة في 18 حزيران 2017 بعد انتظار"))
                .isEmpty();
    }
}
