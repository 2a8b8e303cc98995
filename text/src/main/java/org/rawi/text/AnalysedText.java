package org.rawi.text;

import java.util.ArrayList;
import java.util.List;
import org.rawi.model.Article;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;

/**
 * An article cut into sentences and tokens; furniture is left out.
 *
 * @param article the article
 * @param sentences its sentences in order
 */
public record AnalysedText(Article article, List<Sentence> sentences) {
    public AnalysedText {
        sentences = List.copyOf(sentences);
    }

    /** Cuts the coded paragraphs of {@code article}. */
    public static AnalysedText of(Article article) {
        String text = article.text();
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = article.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            if (paragraph.role().isCoded()) {
                for (Span span : SentenceSplitter.sentences(
                        text, paragraph.span().start(), paragraph.span().end())) {
                    List<Token> tokens = Tokenizer.tokens(text, span.start(), span.end());
                    if (!tokens.isEmpty()) {
                        sentences.add(new Sentence(span, tokens, paragraph.role(), p));
                    }
                }
            }
        }
        return new AnalysedText(article, sentences);
    }
}
