package org.rawi.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.FurnitureMark;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Item;
import org.rawi.model.Paragraph;
import org.rawi.model.Paragraph.Role;
import org.rawi.model.Span;

class ArticleSplitterTest {
    private static final List<FurnitureMark> MARKS = Stream.of(
                    "share:انسخ الرابط*",
                    "related:اقرأ أيضا*",
                    "related:شاهد..*",
                    "more:الأكثر قراءة",
                    "app:يمكنكم تسلم إشعارات*",
                    "source:المصدر:*",
                    "link:رابط الخبر*",
                    "tags:سمات*",
                    "section:أخبار العالم العربي",
                    "comment_by:تعليق مراسلنا*",
                    "caption:*صورة من الأرشيف",
                    "agency:وكالات",
                    "agency:رويترز",
                    "agency:د ب أ",
                    "agency:CNN",
                    "dateline_word:دمشق",
                    "dateline_word:القاهرة",
                    "dateline_word:دبي",
                    "site:نيوز",
                    "pictured:رئيس",
                    "opener:أعلن",
                    "opener:قال",
                    "opener:أكد",
                    "waw_noun:وزير")
            .map(mark -> new FurnitureMark(mark.split(":", 2)[0], mark.split(":", 2)[1]))
            .toList();

    private static final ArticleSplitter SPLITTER =
            new ArticleSplitter(MARKS, Map.of("الميدان", "al_maydan", "al maydan", "al_maydan", "CNN", "cnn"));

    private static final String LEAD =
            "أعلن مجلس البلدة أن القوات دخلت القرى الواقعة شمال النهر بعد معارك استمرت ثلاثة أيام.";
    private static final String MORE = "وقال المجلس في بيانه إن المعارك أوقعت خسائر في صفوف الطرفين قرب الجسر القديم.";
    private static final String LAST = "وأضاف البيان أن فرق الإسعاف نقلت المصابين إلى مستشفى المدينة مساء الثلاثاء.";

    private static List<String> titles(String... lines) {
        Document document = new Document("d", "00", String.join("\n", lines), null, null, null, null);
        return SPLITTER.split(document).stream()
                .map(article -> article.paragraphs().get(0).span().of(article.text()))
                .toList();
    }

    @Test
    void aSecondDatelineBeginsASecondArticleAtItsHeadline() {
        assertThat(titles(
                        "القوات تدخل القرى شمال النهر",
                        "القاهرة ـ د ب أ: " + LEAD,
                        MORE,
                        "المجلس يبحث تبادل الأسرى",
                        "دمشق – وكالات: بحث وفد من المجلس المحلي أمس تبادل الأسرى مع ممثلين عن الجانب الآخر."))
                .containsExactly("القوات تدخل القرى شمال النهر", "المجلس يبحث تبادل الأسرى");
    }

    @Test
    void aHeadlineWithItsStoryBehindAClosingSourceBeginsAnotherArticle() {
        assertThat(titles(
                        "القوات تدخل القرى شمال النهر",
                        LEAD,
                        MORE,
                        "المصدر: وكالات",
                        "سيول تغمر مخيماً على الحدود",
                        "غمرت سيول جارفة مخيماً للنازحين على الحدود فجر الأربعاء وجرفت عشرات الخيام كما ذكرت إدارة المخيم في بيان لها.",
                        LAST))
                .containsExactly("القوات تدخل القرى شمال النهر", "سيول تغمر مخيماً على الحدود");
    }

    @Test
    void aHeadlineAloneDividesNothing() {
        assertThat(titles(LEAD, MORE, "سيول تغمر مخيماً على الحدود", LAST)).hasSize(1);
        assertThat(titles(LEAD, MORE, "المصدر: وكالات", "سيول تغمر مخيماً على الحدود", "وفد المجلس يبحث تبادل الأسرى"))
                .hasSize(1);
    }

    @Test
    void itemsOfTheFormatAreArticlesWithTheirOwnOutletDayAndRoles() {
        String text = "عنوان أول للخبر\n" + LEAD + "\nصورة للجسر القديم في البلدة\n" + MORE;
        int second = text.indexOf("صورة");
        Item first = new Item(new Span(0, second - 1), "الميدان", LocalDate.of(2016, 3, 4), List.of());
        Item other = new Item(
                new Span(second, text.length()),
                null,
                null,
                List.of(new Paragraph(new Span(second, text.indexOf(MORE) - 1), Role.CAPTION)));
        Document document = new Document("d", "00", text, null, "CNN", null, null, null, List.of(first, other));
        List<Article> articles = SPLITTER.split(document);
        assertThat(articles).extracting(Article::number).containsExactly(1, 2);
        assertThat(articles).extracting(Article::outlet).containsExactly("al_maydan", "cnn");
        assertThat(articles).extracting(Article::published).containsExactly(LocalDate.of(2016, 3, 4), null);
        assertThat(role(articles.get(1), "صورة للجسر القديم في البلدة")).isEqualTo(Role.CAPTION);
        assertThat(role(articles.get(1), MORE)).isEqualTo(Role.BODY);
    }

    private static Article marked(Role role, String line, String... below) {
        String text = line + "\n" + String.join("\n", below);
        Item item = new Item(
                new Span(0, text.length()), null, null, List.of(new Paragraph(new Span(0, line.length()), role)));
        return SPLITTER.split(new Document("d", "00", text, null, null, null, null, null, List.of(item)))
                .get(0);
    }

    @Test
    void belowATitleOfTheMarkupNoOtherLineIsTakenForIt() {
        Article article = marked(Role.TITLE, "القوات تدخل القرى شمال النهر", LEAD.replace(".", ""), MORE);
        assertThat(article.paragraphs()).extracting(Paragraph::role).containsExactly(Role.TITLE, Role.BODY, Role.BODY);
    }

    @Test
    void aDatelineOfTheMarkupIsNeverBodyAndNamesItsAgency() {
        Article article = marked(Role.DATELINE, "دمشق - رويترز", LEAD, MORE);
        assertThat(bylines(article)).containsExactly("رويترز");
        assertThat(role(marked(Role.DATELINE, "الأحد 18/6/2017", LEAD, MORE), "18/6"))
                .isEqualTo(Role.DATELINE);
    }

    @Test
    void aHeadingOfTheMarkupThatSaysFurnitureIsFurniture() {
        assertThat(role(marked(Role.SUBTITLE, "الأكثر قراءة", LEAD, MORE), "الأكثر"))
                .isEqualTo(Role.FURNITURE);
        assertThat(role(marked(Role.SUBTITLE, "معارك عند الجسر", LEAD, MORE), "معارك"))
                .isEqualTo(Role.SUBTITLE);
    }

    private static Article split(String title, String outlet, String... lines) {
        Document document = new Document("d", "00", String.join("\n", lines), title, outlet, null, null);
        List<Article> articles = SPLITTER.split(document);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static Role role(Article article, String words) {
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.span().of(article.text()).contains(words))
                .map(Paragraph::role)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> bylines(Article article) {
        return article.agencies().stream()
                .map(byline -> byline.phrase().of(article.text()))
                .toList();
    }

    @Test
    void theFirstLineIsTheTitleAndBulletedLinesBelowItAreSubtitles() {
        Article article = split(null, null, "القوات تدخل قرى الشمال", "*المجلس يعلن هدنة ليومين", LEAD, MORE);
        assertThat(article.paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.TITLE, Role.SUBTITLE, Role.BODY, Role.BODY);
    }

    @Test
    void aTextOfOneLineIsBody() {
        assertThat(split(null, null, LEAD).paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.BODY);
        assertThat(split(null, null, "قصف على البلدة").paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.BODY);
    }

    @Test
    void aDatelineIsCutOffTheFirstSentenceAndItsAgencyHoldsForTheArticle() {
        Article article = split(null, null, "القوات تدخل قرى الشمال", "دمشق – وكالات : " + LEAD, MORE);
        assertThat(article.paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.TITLE, Role.DATELINE, Role.BODY, Role.BODY);
        assertThat(article.paragraphs().get(2).span().of(article.text())).isEqualTo(LEAD);
        assertThat(bylines(article)).containsExactly("وكالات");
    }

    @Test
    void datelinesOfManyMannersAreKnown() {
        assertThat(bylines(split("ع", null, "القاهرة ـ د ب أ: " + LEAD, MORE))).containsExactly("د ب أ");
        assertThat(bylines(split("ع", null, "القاهرة (رويترز) - " + LEAD, MORE)))
                .containsExactly("رويترز");
        assertThat(bylines(split("ع", null, "كفر زيتون - رويترز: " + LEAD, MORE)))
                .containsExactly("رويترز");
        assertThat(bylines(split("ع", null, "دمشق - وكالات، رويترز: " + LEAD, MORE)))
                .containsExactly("وكالات", "رويترز");
        assertThat(role(split("ع", null, "دمشق - " + LEAD, MORE), "دمشق - ")).isEqualTo(Role.DATELINE);
    }

    @Test
    void aDatelineCanFillALineOfItsOwn() {
        Article known = split("ع", null, "القاهرة - صوت الوادي - وكالات", LEAD, MORE);
        assertThat(role(known, "صوت الوادي")).isEqualTo(Role.DATELINE);
        assertThat(bylines(known)).containsExactly("وكالات");
        assertThat(role(split("ع", null, "القاهرة – نيوز الوادي", LEAD, MORE), "نيوز الوادي"))
                .isEqualTo(Role.DATELINE);
        assertThat(role(split("ع", null, "القاهرة - معارك عند الجسر القديم", LEAD, MORE), "معارك"))
                .isNotEqualTo(Role.DATELINE);
    }

    @Test
    void theOutletsOwnNameInADatelineIsNoAgency() {
        Article own = split("ع", "CNN", "دبي، الإمارات العربية المتحدة (CNN)-- " + LEAD, MORE);
        assertThat(role(own, "(CNN)")).isEqualTo(Role.DATELINE);
        assertThat(bylines(own)).isEmpty();
        Article line = split("ع", "الميدان", "| الميدان – وكالات", LEAD, MORE);
        assertThat(role(line, "| الميدان")).isEqualTo(Role.DATELINE);
        assertThat(bylines(line)).containsExactly("وكالات");
    }

    @Test
    void aColonOrADashInASentenceIsNoDateline() {
        String speech = "وزير الدفاع: القوات - كما هو معلوم - دخلت القرى الواقعة شمال النهر.";
        assertThat(split("ع", null, speech, MORE).paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.TITLE, Role.BODY, Role.BODY);
    }

    @Test
    void aClosingSourceLineIsFurnitureAndAByline() {
        Article article =
                split("ع", null, LEAD, MORE, LAST, "المصدر: رويترز + وكالات", "أزمة المياه", "بلدة الورد تحتفل");
        assertThat(bylines(article)).containsExactly("رويترز", "وكالات");
        assertThat(role(article, "أزمة المياه")).isEqualTo(Role.FURNITURE);
        assertThat(role(article, "بلدة الورد")).isEqualTo(Role.FURNITURE);
    }

    @Test
    void whatAPageRunsOnBehindTheLastSentenceIsCutOff() {
        Article article = split("ع", null, LEAD + " رابط الخبر بصحيفة كذا: القوات تدخل قرى الشمال");
        assertThat(article.paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.TITLE, Role.BODY, Role.FURNITURE);
        assertThat(article.paragraphs().get(1).span().of(article.text()).strip())
                .isEqualTo(LEAD);
    }

    @Test
    void marksAndLinesWithoutWordsAreFurniture() {
        Article article = split(
                "ع",
                null,
                "أخبار العالم العربي",
                LEAD,
                "انسخ الرابطhttps://example.org/x",
                MORE,
                "اقرأ أيضًا: هدنة في الجنوب",
                LAST,
                "-------------",
                "5555555555",
                "يمكنكم تسلم إشعارات بأهم الموضوعات بعد تحميل التطبيق على هاتفكم.");
        assertThat(article.paragraphs().stream().filter(p -> p.role() == Role.FURNITURE))
                .hasSize(6);
        assertThat(article.paragraphs().stream().filter(p -> p.role() == Role.BODY))
                .hasSize(3);
    }

    @Test
    void captionsAreNotCoded() {
        Article article = split("ع", null, LEAD, "جسر على النهر - صورة من الأرشيف", MORE, "رئيس المجلس في مكتبه", LAST);
        assertThat(role(article, "جسر على")).isEqualTo(Role.CAPTION);
        assertThat(role(article, "رئيس المجلس")).isEqualTo(Role.CAPTION);
    }

    @Test
    void aHeadingOfTheParagraphBelowIsASubtitleAndALinkElsewhereIsFurniture() {
        Article article = split(
                "ع", null, LEAD, "خسائر في معارك الجسر القديم", MORE, "ما هي الجماعات التي تقاتل هناك؟", LAST, MORE);
        assertThat(role(article, "خسائر في معارك الجسر القديم")).isEqualTo(Role.SUBTITLE);
        assertThat(role(article, "ما هي الجماعات")).isEqualTo(Role.FURNITURE);
    }

    @Test
    void teasersBelowTheEndAreFurniture() {
        String teaser =
                "أكد رئيس نادي الصيد في مدينة الميناء البعيدة أن موسم هذا العام كان أفضل من سابقه بكثير وأن عدد القوارب زاد عن";
        Article article = split("ع", null, LEAD, MORE, LAST, teaser, teaser.replace("الصيد", "الكرة"));
        assertThat(role(article, "نادي الصيد")).isEqualTo(Role.FURNITURE);
        assertThat(role(article, "نادي الكرة")).isEqualTo(Role.FURNITURE);
        assertThat(role(article, "فرق الإسعاف")).isEqualTo(Role.BODY);
    }

    @Test
    void aLastParagraphThatLacksItsStopIsBody() {
        String unstopped = "وأكد المجلس أن القوات باتت على مشارف الجسر القديم شمال النهر";
        assertThat(role(split("ع", null, LEAD, MORE, LAST, unstopped), "باتت على مشارف"))
                .isEqualTo(Role.BODY);
    }

    @Test
    void whereParagraphsHaveNoStopsNoneIsTakenForAHeadline() {
        String[] lines = {
            "عنوان الخبر هنا",
            "قصفت الطائرات قرية الزيتون شمال النهر",
            "سقط قتيلان في قرية الورد",
            "نزح سكان القرى إلى المدينة"
        };
        assertThat(split(null, null, lines).paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.TITLE, Role.BODY, Role.BODY, Role.BODY);
    }

    @Test
    void aPageTitleIsCutBeforeTheNameOfTheSite() {
        Article article = split("قتيلان بقصف على قرية الورد - ميدان نيوز", null, LEAD, MORE);
        assertThat(article.paragraphs().get(0).span().of(article.text())).isEqualTo("قتيلان بقصف على قرية الورد");
        Article twice =
                split("قتيلان بقصف على قرية الورد | ميدان قتيلان بقصف على قرية الورد | ميدان", null, LEAD, MORE);
        assertThat(twice.paragraphs().get(0).span().of(twice.text())).isEqualTo("قتيلان بقصف على قرية الورد");
    }

    @Test
    void aTitleThatTheTextRepeatsIsCodedOnce() {
        Article article = split("القوات تدخل قرى الشمال", null, "القوات تدخل قرى الشمال", LEAD, MORE);
        assertThat(article.paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.TITLE, Role.FURNITURE, Role.BODY, Role.BODY);
    }

    @Test
    void everyParagraphSelectsWordsAndNoneOverlap() {
        Article article =
                split("عنوان\n\nعنوان ثان", "الميدان", "\u00A0 | الميدان – وكالات \r", "", " " + LEAD + "\r", MORE);
        int end = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            assertThat(paragraph.span().of(article.text())).isNotBlank();
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
            end = paragraph.span().end();
        }
    }

    @Test
    void outletsAreKnownByTheirKeysAndKeptAsGivenWhereUnknown() {
        assertThat(split("ع", "Al Maydan", LEAD, MORE).outlet()).isEqualTo("al_maydan");
        assertThat(split("ع", "AL_MAYDAN", LEAD, MORE).outlet()).isEqualTo("al_maydan");
        assertThat(split("ع", "صوت الوادي", LEAD, MORE).outlet()).isEqualTo("صوت الوادي");
        assertThat(split("ع", null, LEAD, MORE).outlet()).isNull();
    }
}
