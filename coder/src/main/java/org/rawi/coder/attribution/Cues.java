package org.rawi.coder.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rawi.coder.mention.Mention;
import org.rawi.coder.mention.PredicateValue;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Lexicon;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;

/** The words that attribute: «قال», «نقل», «بحسب», «أضاف», «نفى». Immutable and thread-safe. */
final class Cues {
    private final Map<String, String> byLemma = new HashMap<>();

    Cues(Knowledge knowledge) {
        for (Row row : knowledge.rows(Table.REPORTING)) {
            for (String lemma : row.variants("lemmas")) {
                if (lemma.startsWith("v:")) {
                    byLemma.putIfAbsent(lemma, row.cell("step"));
                }
            }
        }
    }

    /** What the mention does to the chain: says, relays, according, adds, denies, claims, accuses. */
    Optional<String> step(Mention mention) {
        if (!mention.isPredicate()) {
            return Optional.empty();
        }
        PredicateValue predicate = mention.predicate();
        for (Lexicon.Entry entry : predicate.entries()) {
            if (entry.table() == Table.REPORTING) {
                return Optional.of(entry.row().cell("step"));
            }
        }
        for (Lexicon.Entry entry : predicate.entries()) {
            boolean verbal = entry.tag().equals("past") || entry.tag().equals("present");
            String step = verbal ? byLemma.get(entry.key()) : null;
            if (step != null) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Whether the cue is a finite verb, which brings its own subject. */
    static boolean isVerb(Mention mention) {
        return mention.predicate().isVerb();
    }
}
