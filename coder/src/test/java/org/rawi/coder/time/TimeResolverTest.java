package org.rawi.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.coder.Coder;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.coder.mention.TimeValue;
import org.rawi.coder.time.TimeResolver.Days;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

/** Words of time to days, each told in one sentence on Wednesday 28 June 2017. */
class TimeResolverTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2017, 6, 28);
    private static final Coder CODER = new Coder(Knowledge.bundled(), "test");

    private static List<TimeValue> times(String words) {
        String text = "قصف الطيران بلدة سراقب " + words + ".";
        Paragraph paragraph = new Paragraph(new Span(0, text.length()), Paragraph.Role.BODY);
        Document document = new Document("d", "0", text, null, "outlet", PUBLISHED, null);
        Article article = new Article(document, 1, List.of(paragraph), "outlet", PUBLISHED, List.of());
        return CODER.explain(article).mentions().stream()
                .map(MentionedSentence::mentions)
                .flatMap(List::stream)
                .filter(m -> m.value() instanceof TimeValue)
                .map(m -> (TimeValue) m.value())
                .toList();
    }

    private static Days days(String words) {
        return TimeResolver.resolve(times(words).get(0), PUBLISHED, false).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "يومي السبت والأحد, 2017-06-24, 2017-06-25",
        "من الأحد إلى الثلاثاء, 2017-06-25, 2017-06-27",
        "ليل السبت - الأحد, 2017-06-24, 2017-06-25",
        "بين 3 و5 حزيران, 2017-06-03, 2017-06-05",
        "خلال شهري آذار ونيسان, 2017-03-01, 2017-04-30",
        "بين عامي 2012 و2014, 2012-01-01, 2014-12-31",
    })
    void aRangeGoesFromTheFirstDayOfOneEndToTheLastOfTheOther(String words, String start, String end) {
        assertThat(days(words)).extracting(Days::start, Days::end).containsExactly(day(start), day(end));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "منذ 21 أيار, 2017-05-21",
        "منذ الجمعة, 2017-06-23",
        "منذ منتصف الشهر الماضي, 2017-05-11",
        "خلال اليومين الماضيين, 2017-06-27",
        "خلال الأيام الثلاثة الأخيرة, 2017-06-26",
        "خلال الساعات الأربع والعشرين الأخيرة, 2017-06-27",
        "لليوم الثاني على التوالي, 2017-06-27",
    })
    void whatGoesOnEndsWithPublication(String words, String start) {
        assertThat(days(words)).extracting(Days::start, Days::end).containsExactly(day(start), PUBLISHED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "في 15 رمضان 1438, 2017-06-10",
        "في السابع من رمضان, 2017-06-02",
        "أول أيام عيد الفطر, 2017-06-25",
    })
    void theIslamicCalendarIsCountedByItsTables(String words, String when) {
        assertThat(days(words)).extracting(Days::start, Days::end).containsExactly(day(when), day(when));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ليلة الجمعة, 2017-06-22, 2017-06-23",
        "ليل الخميس, 2017-06-21, 2017-06-22",
        "بعد منتصف الليلة الماضية, 2017-06-28, 2017-06-28",
        "بعد منتصف ليل أول أمس, 2017-06-27, 2017-06-27",
    })
    void aNightStartsOnTheEveningBeforeAndItsSecondHalfIsTheNextDay(String words, String start, String end) {
        assertThat(days(words)).extracting(Days::start, Days::end).containsExactly(day(start), day(end));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "بعد صلاة الجمعة, 2017-06-23",
        "في وقت لاحق من يوم الجمعة, 2017-06-23",
        "عند الساعة الثالثة فجر السبت, 2017-06-24",
        "الخميس 29 حزيران, 2017-06-29",
    })
    void aNamedDayIsThatDay(String words, String when) {
        assertThat(days(words)).extracting(Days::start, Days::end).containsExactly(day(when), day(when));
    }

    @Test
    void aDeadlineDatesNothing() {
        assertThat(TimeResolver.resolve(times("قبل صباح الثلاثاء").get(0), PUBLISHED, false))
                .isEmpty();
    }

    @Test
    void withNoPublicationTheWeekdayFixesTheYear() {
        TimeValue value = times("الجمعة 4 حزيران").get(0);
        assertThat(TimeResolver.resolve(value, null, false)).map(Days::start).contains(LocalDate.of(2021, 6, 4));
    }

    @Test
    void aManCalledShaabanIsNoMonth() {
        assertThat(times("بحسب شعبان")).isEmpty();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
