package org.rawi.reading.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

class CopiesTest {
    private static final String WIRE =
            "قالت هيئة الإسعاف في المدينة إن فرقها نقلت أمس سبعة مصابين من حي الزيتون إلى المستشفى الميداني بعد سقوط قذائف على سوق شعبي"
                    + " قرب الجسر القديم. وأضافت الهيئة في بيانها أن بين المصابين طفلين حالتهما خطرة، وأن القصف تجدد مرتين خلال ساعات المساء"
                    + " ومنع وصول سيارات الإسعاف إلى الأحياء الشرقية. ولم يصدر تعليق من الجهات العسكرية التي تسيطر على التلال المطلة على المدينة.";

    private final Copies copies = new Copies();

    @Test
    void theSameTextWithSmallEditsIsACopyOfTheFirst() {
        assertThat(find("a", WIRE)).isEmpty();
        String edited = WIRE.replace("أمس", "اليوم الأربعاء").replace("،", "").replace("إلى", "الى");
        assertThat(find("b", edited)).contains("a");
        assertThat(find("c", "بيروت ـ وكالات: " + edited)).contains("a");
    }

    @Test
    void aTextThatAnotherPaperHasCutIsStillACopy() {
        find("a", WIRE);
        assertThat(find("b", WIRE.substring(0, WIRE.indexOf("ولم يصدر")))).contains("a");
    }

    @Test
    void anotherTellingOfTheSameEventIsNoCopy() {
        find("a", WIRE);
        assertThat(
                        find(
                                "b",
                                "أصيب سبعة أشخاص بينهم طفلان جراء قذائف سقطت على سوق شعبي في حي الزيتون قرب الجسر القديم، وفق ما أعلنت هيئة الإسعاف"
                                        + " التي قالت إن سيارات الإسعاف لم تتمكن من الوصول إلى الأحياء الشرقية بسبب تجدد القصف مساء."))
                .isEmpty();
    }

    @Test
    void shortTextsAreCopiesOnlyWhereTheySayTheVerySame() {
        find("a", "قصف مدفعي على أطراف البلدة");
        assertThat(find("b", "قصف مدفعي على أطراف البلدة.")).contains("a");
        assertThat(find("c", "قصف مدفعي على أطراف المدينة")).isEmpty();
    }

    @Test
    void twoPagesOfOneSiteAreNoCopiesThoughTheirMenusAre() {
        String menu = "الرئيسية أخبار محلية سياسة اقتصاد رياضة ثقافة آراء فيديو اتصل بنا شروط الاستخدام ".repeat(3);
        copies.find(page("a", menu, WIRE));
        assertThat(copies.find(page("b", menu, "وصلت قافلة إغاثة إلى البلدة بعد ظهر الجمعة وهي الأولى منذ شهرين.")))
                .isEmpty();
        assertThat(copies.find(page("c", "", WIRE))).isPresent();
    }

    private static Document page(String id, String menu, String text) {
        List<Paragraph> marked = List.of(new Paragraph(new Span(0, menu.length()), Paragraph.Role.FURNITURE));
        Item item = new Item(new Span(0, menu.length() + text.length()), null, null, marked);
        return new Document(id, "00", menu + text, null, null, null, null, null, List.of(item));
    }

    @Test
    void tensOfThousandsOfOtherTextsLaterTheFirstIsForgotten() {
        find("first", WIRE);
        Random random = new Random(7);
        for (int i = 0; i < 1 << 16; i++) {
            find("n" + i, "خبر رقم " + random.nextLong());
        }
        assertThat(find("late", WIRE)).isEmpty();
        assertThat(find("later", WIRE)).contains("late");
    }

    private Optional<String> find(String id, String text) {
        return copies.find(new Document(id, "0", text, null, null, null, null)).map(Copies.Copy::of);
    }
}
