package org.rawi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.text.Clitics.Reading;

class CliticsTest {
    private static List<String> stems(String folded) {
        return Clitics.readings(folded).stream().map(Reading::stem).toList();
    }

    @Test
    void theWholeWordIsTheFirstReading() {
        Reading whole = Clitics.readings("وادي").get(0);
        assertThat(whole.stem()).isEqualTo("وادي");
        assertThat(whole.isWhole()).isTrue();
    }

    @Test
    void andAndAPrepositionComeOffInTurn() {
        assertThat(stems("وبالرقه")).containsExactly("وبالرقه", "بالرقه", "الرقه");
        Reading last = Clitics.readings("وبالرقه").get(2);
        assertThat(last).isEqualTo(new Reading("الرقه", 2, true, 'ب', false));
    }

    @Test
    void theArticleComesBackBehindLam() {
        assertThat(stems("للجيش")).contains("الجيش");
        assertThat(stems("وللجيش")).contains("الجيش");
    }

    @Test
    void seenBeforeAVerbIsTheFuture() {
        assertThat(Clitics.readings("سيقصف"))
                .anySatisfy(reading -> assertThat(reading).isEqualTo(new Reading("يقصف", 1, false, (char) 0, true)));
    }

    @Test
    void aShortWordIsNotTakenApart() {
        assertThat(stems("في")).containsExactly("في");
        assertThat(stems("لا")).containsExactly("لا");
    }

    @Test
    void aClosingPronounComesOffAWordThatKeepsThreeLetters() {
        assertThat(Clitics.withoutPronoun("استهدفته")).isEqualTo("استهدفت");
        assertThat(Clitics.withoutPronoun("مواقعهم")).isEqualTo("مواقع");
        assertThat(Clitics.withoutPronoun("مواقعهما")).isEqualTo("مواقع");
        assertThat(Clitics.withoutPronoun("قصف")).isNull();
        assertThat(Clitics.withoutPronoun("به")).isNull();
    }
}
