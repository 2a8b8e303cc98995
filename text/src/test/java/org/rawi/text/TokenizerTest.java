package org.rawi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static List<Token> tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length());
    }

    private static List<String> pieces(String text) {
        return tokens(text).stream().map(token -> token.span().of(text)).toList();
    }

    @Test
    void aNumberKeepsItsSeparators() {
        assertThat(pieces("نزح 270.000 مدني")).containsExactly("نزح", "270.000", "مدني");
        assertThat(pieces("الساعة 3:25 فجراً")).containsExactly("الساعة", "3:25", "فجراً");
        assertThat(pieces("٣٫٥ كم")).containsExactly("٣٫٥", "كم");
    }

    @Test
    void aSeparatorWithNoDigitBehindItIsAMark() {
        assertThat(pieces("في 2017، وفي 2018.")).containsExactly("في", "2017", "،", "وفي", "2018", ".");
    }

    @Test
    void aNumberStandsApartFromTheLetterWrittenOntoIt() {
        List<Token> tokens = tokens("بـ10 كيلومترات");
        assertThat(tokens).extracting(Token::folded).containsExactly("ب", "10", "كيلومترات");
        assertThat(tokens).extracting(Token::type).startsWith(Token.Type.WORD, Token.Type.NUMBER);
    }

    @Test
    void diacriticsAndTatweelStayInsideTheirWord() {
        String text = "قُـتِل ثلاثة";
        List<Token> tokens = tokens(text);
        assertThat(tokens).extracting(Token::folded).containsExactly("قتل", "ثلاثه");
        assertThat(tokens.get(0).span().of(text)).isEqualTo("قُـتِل");
    }

    @Test
    void aWordPrintedWithARoundedTaIsClosedToPronouns() {
        assertThat(tokens("وزارة زاره مدرسةً")).extracting(Token::closed).containsExactly(true, false, true);
    }

    @Test
    void everyMarkIsATokenOfItsOwn() {
        assertThat(pieces("«داعش»(سانا)؟!")).containsExactly("«", "داعش", "»", "(", "سانا", ")", "؟", "!");
    }

    @Test
    void spansCountInTheWholeTextAndNotInTheStretch() {
        String text = "أمس. قصف حلب";
        assertThat(Tokenizer.tokens(text, 5, text.length()))
                .extracting(token -> token.span().of(text))
                .containsExactly("قصف", "حلب");
    }

    @Test
    void blanksAndInvisibleMarksAreNoTokens() {
        assertThat(tokens(" \u00A0\u200F\u200B\uFEFF\t")).isEmpty();
    }
}
