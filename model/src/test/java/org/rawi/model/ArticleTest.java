package org.rawi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static Article article(String title, String text) {
        return new Article(new Document("d", "0", text, title, null, null, null), 1, List.of(), null, null, List.of());
    }

    @Test
    void wordsOfATextWithNoTitleCountInTheText() {
        assertThat(article(null, "قصف الطيران بلدة").words(new Span(4, 11)))
                .isEqualTo(new Words("الطيران", 4, 11, false));
    }

    @Test
    void wordsOfASeparateTitleCountInTheTitle() {
        Article article = article("غارات على بلدة", "قصف الطيران بلدة");
        assertThat(article.text()).isEqualTo("غارات على بلدة\nقصف الطيران بلدة");
        assertThat(article.words(new Span(0, 5))).isEqualTo(new Words("غارات", 0, 5, true));
        assertThat(article.words(new Span(10, 14))).isEqualTo(new Words("بلدة", 10, 14, true));
    }

    @Test
    void wordsBehindASeparateTitleCountInTheText() {
        Article article = article("غارات على بلدة", "قصف الطيران بلدة");
        assertThat(article.words(new Span(15, 18))).isEqualTo(new Words("قصف", 0, 3, false));
    }

    @Test
    void wordsFillTheirOffsets() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("قصف", 4, 9, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
    }
}
