package org.rawi.coder.mention;

import java.util.List;
import org.rawi.knowledge.Lexicon;
import org.rawi.text.Folding;

/**
 * A word that can tell of an event, a report, or lend itself to one: a verb, a masdar, a noun, a participle.
 *
 * @param entries its readings
 * @param pronoun whether it closes with a pronoun («استهدفته»)
 * @param future whether «س» stands before it
 * @param definite whether it carries the article
 */
public record PredicateValue(List<Lexicon.Entry> entries, boolean pronoun, boolean future, boolean definite)
        implements Mention.Value {
    public PredicateValue {
        entries = List.copyOf(entries);
    }

    public boolean hasTag(String tag) {
        for (Lexicon.Entry entry : entries) {
            if (entry.tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be a finite verb. */
    public boolean isVerb() {
        return hasTag("past") || hasTag("present");
    }

    /** Whether it can be a noun: masdar, listed noun, or the very words of a frame. */
    public boolean isNoun() {
        return hasTag("masdar") || hasTag("noun") || hasTag("word");
    }

    /**
     * Whether the verb has its subject in its ending, «طالبوا», «طالبا», «يطالبان»: whoever is named behind it is no subject, since a
     * verb before its subject is in the singular.
     *
     * @param word the verb as printed, folded
     */
    public boolean hasSubjectInEnding(String word) {
        if (word.endsWith("وا") || word.endsWith("ون")) {
            return true;
        }
        if (hasTag("present") && word.endsWith("ان") && !hasTag("past")) {
            return true;
        }
        return entries.stream()
                .filter(entry -> entry.tag().equals("past"))
                .map(entry -> Folding.fold(entry.key().substring(2)))
                .anyMatch(lemma -> word.endsWith(lemma + "ا") || word.endsWith(lemma + "تا"));
    }

    public boolean hasKey(String key) {
        for (Lexicon.Entry entry : entries) {
            if (entry.key().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
