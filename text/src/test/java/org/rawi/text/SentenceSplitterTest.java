package org.rawi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static List<String> sentences(String text) {
        return SentenceSplitter.sentences(text, 0, text.length()).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void aSentenceEndsAfterEachOfItsStops() {
        assertThat(sentences("من قصف البلدة؟ لا أحد يعلم! هدأت الجبهة. عاد الأهالي"))
                .containsExactly("من قصف البلدة؟", "لا أحد يعلم!", "هدأت الجبهة.", "عاد الأهالي");
    }

    @Test
    void aTitleOfOneLetterEndsNothing() {
        assertThat(sentences("قال د. سامي إن المشفى أغلق. ووافقه م. خالد."))
                .containsExactly("قال د. سامي إن المشفى أغلق.", "ووافقه م. خالد.");
    }

    @Test
    void lettersWithDotsBetweenAreOneName() {
        assertThat(sentences("ونقلت أ.ف.ب عن شهود قولهم ذلك. وأكدت د.ب.أ النبأ."))
                .containsExactly("ونقلت أ.ف.ب عن شهود قولهم ذلك.", "وأكدت د.ب.أ النبأ.");
    }

    @Test
    void aNumberIsNotCutAtItsPoint() {
        assertThat(sentences("نزح 270.000 مدني خلال 3.5 أشهر. وعاد بعضهم."))
                .containsExactly("نزح 270.000 مدني خلال 3.5 أشهر.", "وعاد بعضهم.");
    }

    @Test
    void ofDotsInARowTheLastEndsTheSentence() {
        assertThat(sentences("قمة في موسكو .. وبوتين يحذر")).containsExactly("قمة في موسكو ..", "وبوتين يحذر");
        assertThat(sentences("انتهى... ثم بدأ")).containsExactly("انتهى...", "ثم بدأ");
        assertThat(sentences("انتهى… ثم بدأ")).containsExactly("انتهى…", "ثم بدأ");
    }

    @Test
    void aFullStopWithNoSpaceBehindItStillEnds() {
        assertThat(sentences("انسحب المقاتلون.ودخل الجيش البلدة"))
                .containsExactly("انسحب المقاتلون.", "ودخل الجيش البلدة");
    }

    @Test
    void aClosingQuoteGoesWithTheSentenceThatItCloses() {
        assertThat(sentences("قال: «لن ننسحب.» ثم غادر.")).containsExactly("قال: «لن ننسحب.»", "ثم غادر.");
    }

    @Test
    void aLineEndsWhatStandsOnIt() {
        assertThat(sentences("عنوان بلا نقطة\nونص تحته")).containsExactly("عنوان بلا نقطة", "ونص تحته");
    }

    @Test
    void nothingIsLostButBlanks() {
        String text = "  هل انتهى؟! نعم… أو لا . \n\n ثم\u00A0عاد. ";
        String joined = String.join("", sentences(text)).replaceAll("\\s", "");
        assertThat(joined).isEqualTo(text.replaceAll("\\s", ""));
    }
}
