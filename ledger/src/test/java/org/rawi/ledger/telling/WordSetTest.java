package org.rawi.ledger.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {
    @Test
    void wordsAreSharedWhateverTheirSpellingAndOrder() {
        WordSet one = WordSet.of("مقتل خمسة مدنيين في بلدة الأتارب");
        WordSet other = WordSet.of("بلده الاتارب: خمسة قتلى");

        assertThat(one.shared(other)).isEqualTo(3);
        assertThat(other.shared(one)).isEqualTo(3);
    }

    @Test
    void shortWordsCountForNothing() {
        assertThat(WordSet.of("في من لم")).isEqualTo(WordSet.NONE);
    }
}
