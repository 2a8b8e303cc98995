package org.rawi.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Document;

class LanguagesTest {
    private static final Languages LANGUAGES = Languages.of(Knowledge.bundled());

    @ParameterizedTest
    @CsvSource({
        "arabic, قصفت مدفعية الجيش أطراف البلدة مساء أمس وأصيب عدد من السكان بجروح كما ذكر ناشطون",
        "arabic, اندلاع حريق كبير قرب المدينة القديمة",
        "arabic, التقى وزير الخارجية نظيره الفرنسي چان مارك وبحثا مع پاپادوبولوس ملف اللاجئين في پاريس",
        "persian, وزیر امور خارجه گفت که این کشور برای پایان دادن به جنگ با همه طرف ها گفتگو کرده است",
        "urdu, وزیر خارجہ نے کہا ہے کہ ان کے ملک میں جنگ کے خاتمے کے لیے بات چیت جاری ہے",
        "kurdish, وەزیری دەرەوە ڕایگەیاند کە وڵاتەکەی بۆ کۆتایی هێنان بە شەڕ لەگەڵ هەموو لایەک گفتوگۆ دەکات",
        "pashto, د بهرنیو چارو وزیر وویل چې هېواد یې د جګړې د پای ته رسولو لپاره له ټولو غاړو سره خبرې کوي"
    })
    void theWordsSayWhichLanguage(String language, String text) {
        assertThat(LANGUAGES.of(text)).isEqualTo(language);
    }

    @Test
    void arabicTypedOnAPersianKeyboardIsArabic() {
        assertThat(LANGUAGES.of("قصفت المدفعیة أطراف مدینة حلب فی ساعة مبکرة من صباح الیوم"))
                .isEqualTo("arabic");
    }

    @Test
    void whatIsPassedOverIsNamedByItsLanguage() {
        assertThat(LANGUAGES.reasonToSkip(document("این شهر را که در شمال است با توپ زدند و از آن خارج شدند")))
                .contains("Persian, not Arabic");
        assertThat(LANGUAGES.reasonToSkip(document("The army retook the town of الرقة yesterday evening.")))
                .contains("not Arabic");
        assertThat(LANGUAGES.reasonToSkip(document("دخلت القوات البلدة في ساعة متأخرة من الليل.")))
                .isEmpty();
    }

    private static Document document(String text) {
        return new Document("d", "0", text, null, null, null, null);
    }
}
