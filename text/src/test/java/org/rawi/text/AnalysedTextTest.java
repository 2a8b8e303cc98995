package org.rawi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.model.Article;
import org.rawi.model.Document;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

class AnalysedTextTest {
    private static final String TEXT = "غارات على بلدة\nانسخ الرابط\nقصف الطيران البلدة. ثم عاد.";

    private static AnalysedText analysed() {
        Document document = new Document("d", "0", TEXT, null, null, null, null);
        List<Paragraph> paragraphs = List.of(
                new Paragraph(new Span(0, 14), Paragraph.Role.TITLE),
                new Paragraph(new Span(15, 26), Paragraph.Role.FURNITURE),
                new Paragraph(new Span(27, TEXT.length()), Paragraph.Role.BODY));
        return AnalysedText.of(new Article(document, 1, paragraphs, null, null, List.of()));
    }

    @Test
    void furnitureIsNotRead() {
        assertThat(analysed().sentences())
                .extracting(sentence -> sentence.span().of(TEXT))
                .containsExactly("غارات على بلدة", "قصف الطيران البلدة.", "ثم عاد.");
    }

    @Test
    void aSentenceKnowsItsParagraph() {
        assertThat(analysed().sentences()).extracting(Sentence::paragraph).containsExactly(0, 2, 2);
        assertThat(analysed().sentences())
                .extracting(Sentence::role)
                .containsExactly(Paragraph.Role.TITLE, Paragraph.Role.BODY, Paragraph.Role.BODY);
    }

    @Test
    void tokensLieInTheirSentence() {
        for (Sentence sentence : analysed().sentences()) {
            assertThat(sentence.tokens())
                    .allSatisfy(token ->
                            assertThat(sentence.span().contains(token.span())).isTrue());
        }
    }
}
