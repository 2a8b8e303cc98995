package org.rawi.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.model.Document;
import org.rawi.model.Paragraph;
import org.rawi.model.Paragraph.Role;
import org.rawi.reading.Bytes;
import org.rawi.reading.Reading;

class HtmlTest {
    private static final String LEAD =
            "أعلن مجلس البلدة أن القوات دخلت القرى الواقعة شمال النهر بعد معارك استمرت ثلاثة أيام.";
    private static final String MORE = "وقال المجلس في بيانه إن المعارك أوقعت خسائر في صفوف الطرفين قرب الجسر القديم.";

    private static Document document(String html) {
        List<Document> documents = Bytes.documents(html.getBytes(StandardCharsets.UTF_8));
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    private static List<String> lines(Document document, Role role) {
        return document.items().stream()
                .flatMap(item -> item.marked().stream())
                .filter(paragraph -> paragraph.role() == role)
                .map(Paragraph::span)
                .map(span -> span.of(document.text()))
                .toList();
    }

    @Test
    void theTextIsWhatAReaderSeesLineByLineAndNothingOfItIsDeleted() {
        Document document =
                document("<html><nav><a href=a>الرئيسية</a> <a href=b>أخبار</a></nav><h1>عنوان الخبر</h1>\n<p>" + LEAD
                        + "\n</p><p>" + MORE
                        + "<br>انتهى <b>البيان</b></p><script>x('قصف')</script><footer>حقوق النشر</footer>");
        assertThat(document.text())
                .isEqualTo("الرئيسية أخبار\nعنوان الخبر\n" + LEAD + "\n" + MORE + "\nانتهى البيان\nحقوق النشر");
        assertThat(lines(document, Role.TITLE)).containsExactly("عنوان الخبر");
        assertThat(lines(document, Role.FURNITURE)).containsExactly("الرئيسية أخبار", "حقوق النشر");
    }

    @Test
    void aTableOfTheBodyStaysInIt() {
        Document document =
                document("<html><h1>عنوان الخبر</h1><p>" + LEAD + "</p><table><tr><td>قتلى<td>12</table><p>" + MORE);
        assertThat(document.text()).contains("قتلى\n12\n");
        assertThat(lines(document, Role.FURNITURE)).isEmpty();
    }

    @Test
    void theOutletIsNeverTheSiteThatCarriesEverybody() {
        String page = "<html><meta property=og:site_name content=%s><h1>عنوان الخبر</h1><p>" + LEAD + "</p>";
        assertThat(document(page.formatted("Facebook")).outlet()).isNull();
        assertThat(document(page.formatted("الميدان")).outlet()).isEqualTo("الميدان");
    }

    @Test
    void theDayOfThePageGoesBeforeTheDayOfItsAddress() {
        String page =
                "<html><link rel=canonical href='https://example.org/2016/03/04/x'>%s<h1>عنوان الخبر</h1><p>" + LEAD;
        assertThat(document(page.formatted("")).published()).isEqualTo(LocalDate.of(2016, 3, 4));
        assertThat(document(page.formatted("<meta name=pubdate content=2016-03-02>"))
                        .published())
                .isEqualTo(LocalDate.of(2016, 3, 2));
        assertThat(document(page.formatted("")).url()).isEqualTo("https://example.org/2016/03/04/x");
    }

    @Test
    void aDayInASidebarIsNotTheArticles() {
        assertThat(document("<html><h1>عنوان الخبر</h1><p>" + LEAD + "</p><p>" + MORE
                                + "</p><aside><time datetime=2020-01-01>أمس</time></aside>")
                        .published())
                .isNull();
    }

    @Test
    void anOldEncodingIsToldByTheWordsThoughMostOfThePageIsMarkup() {
        String page = "<html><head><script>" + "var x = 'some latin words';".repeat(2000)
                + "</script></head><h1>عنوان الخبر</h1><p>" + LEAD + "</p><p>" + MORE + "</p>";
        for (String charset : List.of("windows-1256", "ISO-8859-6")) {
            assertThat(Bytes.documents(page.getBytes(Charset.forName(charset)))
                            .get(0)
                            .text())
                    .contains(MORE);
        }
    }

    @Test
    void aPageWithNothingButMenusAndLinksIsPassedOver() {
        String page = "<html><title>الصفحة الأولى</title>"
                + "<p><a href=x>مجلس البلدة يبحث موازنة العام المقبل</a></p>".repeat(9);
        assertThat(Bytes.read(page.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new Reading.Skip("standard input", "a page without an article"));
    }

    @Test
    void aPageWithoutVisibleTextIsNamed() {
        assertThat(Bytes.failures(
                        "<html><body><div id=root></div><script>app()</script>".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("without visible text");
    }

    @Test
    void markupInATextThatIsNoPageStaysText() {
        assertThat(document("قال <b>المتحدث</b> إن القوات دخلت البلدة في الريف الشرقي.")
                        .items())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<font>",
                "<table><tr><td>",
                "<ul><li>",
                "<x-y>",
                "<svg><g>",
                "<article>",
                "<blockquote>"
            })
    void aPageNestedAHundredThousandDeepIsRead(String tag) {
        byte[] page = ("<html>" + tag.repeat(100_000) + "<h1>عنوان الخبر</h1><p>" + LEAD + "</p><p>" + MORE + "</p>")
                .getBytes(StandardCharsets.UTF_8);
        List<Document> documents = Assertions.assertTimeout(Duration.ofSeconds(60), () -> Bytes.documents(page));
        assertThat(documents).singleElement().satisfies(document -> assertThat(document.text())
                .contains(LEAD));
    }

    @Test
    void aPageOfSixteenMebibytesIsReadInGoodTimeAndALargerOneIsRefused() {
        String paragraph = "<p>" + LEAD + "</p>\n";
        int times = 15_000_000 / paragraph.getBytes(StandardCharsets.UTF_8).length;
        byte[] page = ("<html><h1>عنوان الخبر</h1>" + paragraph.repeat(times)).getBytes(StandardCharsets.UTF_8);
        List<Document> documents = Assertions.assertTimeout(Duration.ofSeconds(60), () -> Bytes.documents(page));
        assertThat(documents.get(0).text()).hasSize("عنوان الخبر".length() + times * (LEAD.length() + 1));
        assertThat(Bytes.failures(("<html>" + paragraph.repeat(times * 2)).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("over 16 MiB");
    }
}
