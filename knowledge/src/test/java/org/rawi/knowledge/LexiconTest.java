package org.rawi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.model.Paragraph;
import org.rawi.model.Span;
import org.rawi.text.Sentence;
import org.rawi.text.Tokenizer;

class LexiconTest {
    @TempDir
    private Path root;

    private Lexicon lexicon;

    @BeforeEach
    void aSmallLexicon() throws IOException {
        lexicon = SmallKnowledge.at(root).load().lexicon();
    }

    /** What begins at the first word of {@code text}, from the rows of {@code table}. */
    private List<Match> matches(String text, Table table) {
        Sentence sentence = new Sentence(
                new Span(0, text.length()), Tokenizer.tokens(text, 0, text.length()), Paragraph.Role.BODY, 0);
        return lexicon.matches(sentence, 0).stream()
                .filter(match -> match.entry().table() == table)
                .toList();
    }

    @Test
    void spellingIsFolded() {
        assertThat(matches("تنظيم الدوله", Table.ACTORS)).hasSize(1);
        assertThat(matches("الجَيش السوريّ", Table.ACTORS)).hasSize(1);
    }

    @Test
    void aPhraseBeginsBehindItsClitics() {
        Match match = matches("وللجيش السوري مواقع", Table.ACTORS).get(0);
        assertThat(match.entry().row().cell("id")).isEqualTo("syria.army");
        assertThat(match.end()).isEqualTo(2);
        assertThat(match.reading().and()).isTrue();
        assertThat(match.reading().preposition()).isEqualTo('ل');
    }

    @Test
    void quotesInsideAPhraseArePassedOver() {
        Match match = matches("تنظيم «داعش» الإرهابي", Table.ACTORS).get(0);
        assertThat(match.entry().row().cell("id")).isEqualTo("islamic_state");
        assertThat(match.entry().tag()).isEqualTo("loaded");
        assertThat(match.end()).isEqualTo(3);
    }

    @Test
    void anotherMarkInsideAPhraseBreaksIt() {
        assertThat(matches("تنظيم، داعش", Table.ACTORS)).isEmpty();
    }

    @Test
    void aClosingPronounComesOffVerbsNounsAndHoldings() {
        assertThat(matches("مواقعهم", Table.HOLDINGS)).isNotEmpty().allMatch(Match::pronoun);
        assertThat(matches("قصفته", Table.VERBS))
                .extracting(match -> match.entry().key())
                .contains("v:قصف");
        assertThat(matches("غارته", Table.NOUNS))
                .extracting(match -> match.entry().key())
                .contains("n:غارة");
        assertThat(matches("حماةهم", Table.PLACES)).isEmpty();
    }

    @Test
    void aClosingPronounComesOffBehindAHamzaHoweverItIsSeated() {
        assertThat(matches("لقائه", Table.NOUNS))
                .extracting(match -> match.entry().key())
                .contains("n:لقاء");
        assertThat(matches("لقاؤها", Table.NOUNS))
                .extracting(match -> match.entry().key())
                .contains("n:لقاء");
    }

    @Test
    void aVerbIsFoundInItsFormsAndNamedAsFramesNameIt() {
        assertThat(matches("وسيقصفون", Table.VERBS))
                .extracting(match -> match.entry().key() + " " + match.entry().tag())
                .contains("v:قصف present");
        assertThat(matches("بالقصف", Table.VERBS))
                .extracting(match -> match.entry().key() + " " + match.entry().tag())
                .containsExactly("n:قصف masdar");
    }

    @Test
    void wordsThatAFrameNamesOutrightAreFoundByIt() {
        assertThat(matches("غارة وهمية", Table.NOUNS))
                .extracting(match -> match.entry().key())
                .contains("w:غارة_وهمية");
    }

    @Test
    void everyPlaceOfTheNameIsFound() {
        assertThat(matches("والطيبة", Table.PLACES))
                .extracting(match -> match.entry().row().cell("id"))
                .containsExactlyInAnyOrder("x.2", "x.3");
    }
}
