package org.rawi.coder.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.MentionedSentence;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/** The words of {@code lexicon/restraints.tsv} in a sentence: «احتمال» is {@code unreal}. Immutable and thread-safe. */
final class RestraintWords {
    private final Lexicon lexicon;
    private final Map<String, Set<String>> keys = new HashMap<>();

    RestraintWords(Knowledge knowledge) {
        lexicon = knowledge.lexicon();
        for (Row row : knowledge.rows(Table.RESTRAINTS)) {
            for (String lemma : row.variants("lemmas")) {
                if (lemma.startsWith("v:") || lemma.startsWith("n:")) {
                    keys.computeIfAbsent(row.cell("effect"), e -> new HashSet<>())
                            .add(lemma);
                }
            }
        }
    }

    /** Whether a word of the mention has the effect. */
    boolean has(String effect, MentionedSentence sentence, Mention mention) {
        if (mention.isActor() || mention.isPlace()) {
            return false;
        }
        if (mention.isPredicate()
                && keys.getOrDefault(effect, Set.of()).stream().anyMatch(mention.predicate()::hasKey)) {
            return true;
        }
        for (int token = mention.first(); token < mention.end(); token++) {
            for (Lexicon.Match match : lexicon.matches(sentence.sentence(), token)) {
                boolean told = match.entry().table() == Table.RESTRAINTS
                        && match.reading().preposition() != 'ك'
                        && match.entry().row().cell("effect").equals(effect);
                if (told) {
                    return true;
                }
            }
        }
        return false;
    }
}
