package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.model.TimeRef;

/** Words of time to days; the texts are told on Sunday 18 June 2017. */
class TimeStageTest {
    private static TimeRef time(Told told) {
        return told.claim().time();
    }

    private static Told strike(String when) {
        return Told.of("قصف الطيران الروسي بلدة سراقب في ريف إدلب " + when + ".");
    }

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "اليوم, 2017-06-18, 2017-06-18, day, relative_publication",
        "أمس, 2017-06-17, 2017-06-17, day, relative_publication",
        "أول من أمس, 2017-06-16, 2017-06-16, day, relative_publication",
        "قبل ثلاثة أيام, 2017-06-15, 2017-06-15, day, relative_publication",
        "يوم الخميس, 2017-06-15, 2017-06-15, day, relative_publication",
        "مساء الجمعة, 2017-06-16, 2017-06-16, hour, relative_publication",
        "فجر الثلاثاء, 2017-06-13, 2017-06-13, hour, relative_publication",
        "فجر اليوم الأحد, 2017-06-18, 2017-06-18, hour, relative_publication",
        "قبل نحو شهر, 2017-05-11, 2017-05-25, week, relative_publication",
        "منذ أسبوع, 2017-06-11, 2017-06-18, span, relative_publication",
    })
    void aDayIsCountedFromPublication(String words, String start, String end, String precision, String basis) {
        TimeRef time = time(strike(words));
        assertThat(time.start()).isEqualTo(start);
        assertThat(time.end()).isEqualTo(end);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.basis()).isEqualTo(basis);
    }

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "في 4 حزيران, 2017-06-04, 2017-06-04, day",
        "في 4 يونيو, 2017-06-04, 2017-06-04, day",
        "في 3 حزيران/يونيو الجاري, 2017-06-03, 2017-06-03, day",
        "في 4 تشرين الثاني, 2016-11-04, 2016-11-04, day",
        "في 4 نوفمبر, 2016-11-04, 2016-11-04, day",
        "في 17 كانون الأول 2016, 2016-12-17, 2016-12-17, day",
        "في آذار الماضي, 2017-03-01, 2017-03-31, month",
        "في حزيران الماضي, 2016-06-01, 2016-06-30, month",
        "في يوليو 2016, 2016-07-01, 2016-07-31, month",
        "مطلع حزيران, 2017-06-01, 2017-06-10, span",
        "منتصف أيار, 2017-05-11, 2017-05-20, span",
        "أواخر أيار, 2017-05-22, 2017-05-31, span",
        "عام 2015, 2015-01-01, 2015-12-31, year",
        "أواخر عام 2016, 2016-10-01, 2016-12-31, year",
    })
    void aMonthHasTwoNamesAndTakesTheLastYearThatFits(String words, String start, String end, String precision) {
        TimeRef time = time(strike(words));
        assertThat(time.start()).isEqualTo(start);
        assertThat(time.end()).isEqualTo(end);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.basis()).isEqualTo("stated");
    }

    @Test
    void aNightBeginsOnTheEveningBefore() {
        TimeRef time = time(strike("ليلة الجمعة"));
        assertThat(time.start()).isEqualTo("2017-06-15");
        assertThat(time.end()).isEqualTo("2017-06-16");
    }

    @Test
    void aRelativeTimeStaysRelativeWhereNoDayIsKnown() {
        TimeRef time = time(Told.undated("قصف الطيران الروسي بلدة سراقب في ريف إدلب أمس."));
        assertThat(time.start()).isNull();
        assertThat(time.end()).isNull();
        assertThat(time.relative()).isEqualTo("P-1D");
        assertThat(time.words().text()).isEqualTo("أمس");
    }

    @Test
    void aFullDateNeedsNoPublication() {
        TimeRef time = time(Told.undated("قصف الطيران الروسي بلدة سراقب في ريف إدلب في 4 حزيران 2016."));
        assertThat(time.start()).isEqualTo("2016-06-04");
        assertThat(time.end()).isEqualTo("2016-06-04");
    }

    @Test
    void publicationAloneIsAnUpperBound() {
        TimeRef time = time(Told.of("قصف الطيران الروسي بلدة سراقب في ريف إدلب."));
        assertThat(time.start()).isNull();
        assertThat(time.end()).isEqualTo("2017-06-18");
        assertThat(time.basis()).isEqualTo("publication");
    }

    @Test
    void aDayOnTheReportingVerbIsAReportedOne() {
        TimeRef time = time(Told.of("أعلن الجيش السوري الخميس أنه سيطر على بلدة السخنة في ريف حمص."));
        assertThat(time.basis()).isEqualTo("reported");
        assertThat(time.end()).isEqualTo("2017-06-15");
    }

    @Test
    void whatIsPlannedLiesAhead() {
        TimeRef time = time(Told.of("يزور وزير الخارجية الروسي دمشق الثلاثاء المقبل."));
        assertThat(time.start()).isEqualTo("2017-06-20");
        assertThat(time.end()).isEqualTo("2017-06-20");
    }

    private static List<String> starts(String text) {
        return Told.of(text).claims().stream().map(c -> c.time().start()).toList();
    }

    @Test
    void aDaySaidOnceHoldsForTheActsThatTheSentenceJoins() {
        assertThat(starts("قصف الطيران الروسي أمس بلدة سراقب، وسيطر الجيش السوري على قرية السكرية في ريف حلب."))
                .containsExactly("2017-06-17", "2017-06-17");
    }

    @Test
    void aDaySaidOnceHoldsForTheSameActInTheNextSentence() {
        assertThat(starts("قصف الطيران الروسي أمس بلدة سراقب في ريف إدلب. كما قصف الطيران السوري بلدة بنش."))
                .containsExactly("2017-06-17", "2017-06-17");
    }

    @Test
    void anotherActInAnotherSentenceKeepsItsOwnDay() {
        assertThat(starts("قصف الطيران الروسي أمس بلدة سراقب. سيطر الجيش السوري على مدينة تدمر."))
                .containsExactly("2017-06-17", null);
    }

    @Test
    void whatHadHappenedBeforeWasNotOnTheDayTold() {
        assertThat(starts("قصف الطيران الروسي أمس بلدة سراقب. وكان الطيران الروسي قد قصف بلدة بنش."))
                .containsExactly("2017-06-17", null);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "وفي اليوم التالي, 2017-06-14",
        "ومساء اليوم ذاته, 2017-06-13",
        "وقبل ذلك بيومين, 2017-06-11",
    })
    void aDayIsCountedFromTheOneToldLast(String words, String day) {
        assertThat(starts(
                        "قصف الطيران الروسي يوم الثلاثاء بلدة سراقب. " + words + " سيطر الجيش السوري على مدينة تدمر."))
                .containsExactly("2017-06-13", day);
    }

    @Test
    void theDayBehindAClauseOfStateIsThatOfTheAct() {
        assertThat(starts("قصف الطيران الروسي المناطق التي تسيطر عليها الفصائل في ريف حماة الشمالي يوم الثلاثاء."))
                .containsExactly("2017-06-13");
    }

    @Test
    void aSpanHasBothItsEnds() {
        TimeRef time = time(strike("منذ مطلع نيسان، وحتى 10 أيار"));
        assertThat(time.start()).isEqualTo("2017-04-01");
        assertThat(time.end()).isEqualTo("2017-05-10");
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "ليل الجمعة السبت, 2017-06-16, 2017-06-17",
        "في السابع من حزيران - يونيو, 2017-06-07, 2017-06-07",
        "يوم 12 من الشهر الجاري, 2017-06-12, 2017-06-12",
        "في 2015, 2015-01-01, 2015-12-31",
        "منذ مطلع شهر أيار وحتى 15 حزيران, 2017-05-01, 2017-06-15",
    })
    void aTimeOfSeveralWordsIsReadWhole(String words, String start, String end) {
        TimeRef time = time(strike(words));
        assertThat(time.start()).isEqualTo(start);
        assertThat(time.end()).isEqualTo(end);
    }

    @Test
    void sinceWhenThereWasNoneLikeItIsNotWhenItWas() {
        TimeRef time = time(strike("في هجوم هو الأعنف منذ عدة أشهر"));
        assertThat(time.basis()).isEqualTo("publication");
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "في 30 يونيو (حزيران) 2012, 2012-06-30, 2012-06-30",
        "في نوفمبر (تشرين الثاني) الماضي, 2016-11-01, 2016-11-30",
        "في بداية هذا العام, 2017-01-01, 2017-03-31",
        "هذا الأسبوع, 2017-06-12, 2017-06-18",
        "في السابع والثامن من أيار, 2017-05-07, 2017-05-08",
        "منذ الشهر الماضي, 2017-05-01, 2017-06-18",
        "قبل حوالى أسبوعين, 2017-06-04, 2017-06-04",
        "قبل عدة أيام, , 2017-06-18",
        "منذ الـ20 من أيار وحتى فجر أمس, 2017-05-20, 2017-06-17",
    })
    void whatStandsBetweenThePiecesIsPassedOver(String words, String start, String end) {
        TimeRef time = time(strike(words));
        assertThat(time.start()).isEqualTo(start);
        assertThat(time.end()).isEqualTo(end);
    }

    @Test
    void anEntryOfAChronologyStandsUnderItsTime() {
        assertThat(starts("شباط/فبراير عام 2016: قصف الطيران الروسي بلدة سراقب في ريف إدلب."))
                .containsExactly("2016-02-01");
        assertThat(starts("2014: سيطر تنظيم الدولة الإسلامية على مدينة الرقة.")).containsExactly("2014-01-01");
    }

    @Test
    void theWeekdayIsSurerThanTheDayOfPublication() {
        assertThat(starts("قصف الطيران الروسي اليوم السبت بلدة سراقب. وقصف الطيران السوري أمس بلدة بنش."))
                .containsExactly("2017-06-17", "2017-06-16");
    }

    @Test
    void aDaySaidOnceHoldsForWhatHappenedMeanwhile() {
        assertThat(starts("قصفت الفصائل أمس بلدة الفوعة، بينما نفذ الطيران السوري غارات على مدينة بنش."))
                .containsExactly("2017-06-17", "2017-06-17");
    }

    @Test
    void theTimeOfANounBehindSinceIsWhereTheSpanBegins() {
        TimeRef time = time(Told.of("منذ اندلاع الحرب في آذار 2011، قتل مئات المدنيين في قصف على مدينة حمص."));
        assertThat(time.start()).isEqualTo("2011-03-01");
        assertThat(time.end()).isEqualTo("2017-06-18");
    }

    @ParameterizedTest(name = "{0}: to {1}")
    @CsvSource({
        "سيطر تنظيم الدولة الإسلامية على مدينة الرقة منذ عام 2014., 2014-12-31",
        "تحاصر قوات النظام مدينة داريا منذ عام 2014., 2017-06-18",
    })
    void whatIsDoneAtOnceWasDoneThenAndGoesOnNoMore(String text, String end) {
        assertThat(time(Told.of(text)).end()).isEqualTo(end);
    }
}
