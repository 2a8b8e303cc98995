package org.rawi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.coder.Coder;
import org.rawi.knowledge.Knowledge;
import org.rawi.model.Article;
import org.rawi.text.Tokenizer;

/** How many articles one thread codes in a second, beside two yardsticks over the same text. */
final class CodingSpeed {
    private static final int WARM_UP = 200;
    private static final int RUNS = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}]+");

    private final List<Article> articles;
    private final Sample coding;
    private final Sample tokens;
    private final Sample regex;
    private final int claims;

    private CodingSpeed(List<Article> articles, Sample coding, Sample tokens, Sample regex, int claims) {
        this.articles = articles;
        this.coding = coding;
        this.tokens = tokens;
        this.regex = regex;
        this.claims = claims;
    }

    static CodingSpeed measure(Path dispatches) throws IOException {
        List<Article> articles = Articles.of(dispatches);
        Coder coder = new Coder(Knowledge.bundled(), "bench");
        return new CodingSpeed(
                articles,
                Sample.of(WARM_UP, RUNS, () -> code(articles, coder)),
                Sample.of(WARM_UP, RUNS, () -> tokenise(articles)),
                Sample.of(WARM_UP, RUNS, () -> scan(articles)),
                code(articles, coder));
    }

    private static int code(List<Article> articles, Coder coder) {
        return articles.stream().mapToInt(article -> coder.code(article).size()).sum();
    }

    private static int tokenise(List<Article> articles) {
        int tokens = 0;
        for (Article article : articles) {
            String text = article.document().text();
            tokens += Tokenizer.tokens(text, 0, text.length()).size();
        }
        return tokens;
    }

    private static int scan(List<Article> articles) {
        int words = 0;
        for (Article article : articles) {
            for (Matcher word = WORD.matcher(article.document().text()); word.find(); ) {
                words++;
            }
        }
        return words;
    }

    int articles() {
        return articles.size();
    }

    int words() {
        return articles.stream()
                .mapToInt(article -> Articles.words(article.document().text()))
                .sum();
    }

    int claims() {
        return claims;
    }

    /** Articles in a second, by the run in the middle. */
    double rate(Sample sample) {
        return articles.size() * 1000 / sample.median();
    }

    Sample coding() {
        return coding;
    }

    Sample tokens() {
        return tokens;
    }

    Sample regex() {
        return regex;
    }
}
