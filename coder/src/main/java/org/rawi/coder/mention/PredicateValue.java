package org.rawi.coder.mention;

import java.util.List;
import org.rawi.knowledge.Lexicon;

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

    public boolean hasKey(String key) {
        for (Lexicon.Entry entry : entries) {
            if (entry.key().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
