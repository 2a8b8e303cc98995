package org.rawi.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.model.Claim;

/** Days counted from one event to another, and limits that stand behind a day. */
class FarDaysTest {
    private static String day(Claim claim) {
        return claim.time().start();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "بعد يومين من هجوم, 2017-06-15",
        "بعد يومين على هجوم, 2017-06-15",
        "بعد ثلاثة أيام من هجوم, 2017-06-14",
        "بعد أسبوع على هجوم, 2017-06-10",
    })
    void theNounBehindTheCountIsTheEarlierOne(String count, String day) {
        List<Claim> claims = Told.of("قصف الجيش السوري أمس بلدة سراقب " + count + " لفصائل المعارضة على قرية مرديخ.")
                .claims();
        assertThat(claims).extracting(FarDaysTest::day).containsExactly("2017-06-17", day);
    }

    @Test
    void aPresentBeforeTheCountTellsOfTheTextsOwnDay() {
        Claim claim = Told.of("ويأتي القرار بعد ثلاثة أيام على هجوم انتحاري في بلدة الراعي قتل فيه عشرة أشخاص.")
                .claim();
        assertThat(day(claim)).isEqualTo("2017-06-15");
    }

    @Test
    void aCountThatLeadsPastTheTextsDayIsNone() {
        List<Claim> claims = Told.of("قصف الجيش السوري أمس بلدة سراقب. وبعد أسبوع من ذلك انسحبت الفصائل من البلدة.")
                .claims();
        assertThat(claims.get(1).modality()).isEqualTo(org.rawi.model.Modality.ASSERTED);
        assertThat(day(claims.get(1))).isNull();
    }

    @Test
    void aLimitBehindADayIsOfWhatFollows() {
        List<Claim> claims = Told.of("سيطر الجيش السوري على تل عرن فجر الثلاثاء قبل أن ينسحب منها تحت ضغط القصف.")
                .claims();
        assertThat(day(claims.get(0))).isEqualTo("2017-06-13");
    }

    @Test
    void aPronounByItselfPointsAtNoTime() {
        Claim claim = Told.of("سبق ذلك أواخر آذار الماضي، مقتل شاب بقصف مدفعي على قرية كنصفرة.")
                .claim();
        assertThat(day(claim)).isEqualTo("2017-03-22");
    }

    @Test
    void anActThatIsCarriedOverTakesItsNightFromTheSentenceBefore() {
        List<Claim> claims = Told.of(
                        "ونفى المتحدث باسم التحالف أن تكون الطائرات قصفت مدرسة في ذلك الحي، موضحاً أن غاراتها تلك الليلة،"
                                + " وعددها أربع، وُجّهت إلى مواقع قتالية شرق مدينة الرقة.\n"
                                + "وإلى الغرب منها منطقة مزارع الكروم ووادي الجوز.")
                .claims();
        assertThat(claims).isNotEmpty();
    }
}
