package org.rawi.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisualLineTest {
    /** What stands from left to right, and what is read. Latin letters stand for what they are, Arabic ones are turned round. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '`',
            value = {
                "2017 ناريزح 18 دحالا = الاحد 18 حزيران 2017",
                ".17/06/2017 موي = يوم 17/06/2017.",
                "نيندم 3 لتق = قتل 3 مدنين",
                "ةلئاع 1,450 = 1,450 عائلة",
                "%35 = 35%",
                "10-20 صخش = شخص 20-10",
                "نإ Valley Relief تلاق = قالت Valley Relief إن",
                "F-16 زارط نم ةرئاط = طائرة من طراز F-16",
                "Valley Relief 120 لتق = قتل 120 Valley Relief",
                "22:30 ةعاسلا = الساعة 22:30",
                "!B-52 و .AFP = AFP. و B-52!"
            })
    void aLineIsReadFromTheRightSaveNumbersAndForeignNames(String shown, String read) {
        List<String> pieces = Arrays.asList(shown.split(""));
        assertThat(String.join("", VisualLine.ordered(pieces, true))).isEqualTo(read);
    }

    @Test
    void aLineInOtherLettersKeepsItsOrderAndTurnsArabicWords() {
        List<String> pieces = Arrays.asList("the town of ةقرلا today".split(""));
        assertThat(String.join("", VisualLine.ordered(pieces, false))).isEqualTo("the town of الرقة today");
    }

    @Test
    void bracketsTellWhetherTheyStandByTheirLook() {
        assertThat(VisualLine.balance("المجلس (المعارض) قال «نعم»")).isPositive();
        assertThat(VisualLine.balance("المجلس )المعارض( قال")).isNegative();
        assertThat(VisualLine.mirrored("(")).isEqualTo(")");
        assertThat(VisualLine.mirrored("»")).isEqualTo("«");
    }
}
