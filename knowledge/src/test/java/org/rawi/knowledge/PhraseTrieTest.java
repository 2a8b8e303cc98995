package org.rawi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.knowledge.KnowledgeImage.Phrase;

class PhraseTrieTest {
    private static final PhraseTrie TRIE = PhraseTrie.of(List.of(
            new Phrase("دير", 0, "names", ""),
            new Phrase("دير الزور", 1, "names", ""),
            new Phrase("دير حافر", 2, "names", ""),
            new Phrase("دير الزور", 3, "names", "")));

    private static List<Integer> phrasesAt(int node) {
        List<Integer> phrases = new ArrayList<>();
        for (int i = TRIE.ends()[node]; i < TRIE.ends()[node + 1]; i++) {
            phrases.add(TRIE.phrases()[i]);
        }
        return phrases;
    }

    @Test
    void aPhraseIsFoundByItsWordsOneAfterAnother() {
        int root = TRIE.root("دير");
        assertThat(phrasesAt(root)).containsExactly(0);
        assertThat(phrasesAt(TRIE.child(root, "الزور"))).containsExactly(1, 3);
        assertThat(TRIE.isLeaf(TRIE.child(root, "حافر"))).isTrue();
        assertThat(TRIE.isLeaf(root)).isFalse();
    }

    @Test
    void aWordThatBeginsOrGoesOnWithNothingLeadsNowhere() {
        assertThat(TRIE.root("الزور")).isNegative();
        assertThat(TRIE.root("حلب")).isNegative();
        assertThat(TRIE.child(TRIE.root("دير"), "حلب")).isNegative();
        assertThat(TRIE.child(TRIE.child(TRIE.root("دير"), "حافر"), "دير")).isNegative();
    }
}
