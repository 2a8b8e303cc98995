package org.rawi.ledger.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void wordsAreSharedWhateverTheirSpellingAndOrder() {
        Wording one = Wording.of("مقتل خمسة مدنيين في بلدة الأتارب");
        Wording other = Wording.of("بلده الاتارب: خمسة قتلى");

        assertThat(one.shared(other)).isEqualTo(3);
        assertThat(other.shared(one)).isEqualTo(3);
    }

    @Test
    void shortWordsCountForNothing() {
        assertThat(Wording.of("في من لم")).isEqualTo(Wording.NONE);
    }
}
