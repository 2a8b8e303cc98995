package org.rawi.ledger.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Clitics;
import org.rawi.text.Folding;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/** Finds in words what they say beyond kind and name, by the table {@code ledger_words}: «تمديد الهدنة» that it was extended. */
final class Senses {
    /** An area is meant as a whole. */
    static final String WHOLE = "place.whole";

    /** Senses by folded phrases. */
    private final Map<String, String> byPhrase = new HashMap<>();

    private Senses() {}

    static Senses of(Knowledge knowledge) {
        Senses senses = new Senses();
        for (Row row : knowledge.rows(Table.LEDGER_WORDS)) {
            row.variants("phrases").forEach(phrase -> senses.byPhrase.put(Folding.fold(phrase), row.cell("sense")));
        }
        return senses;
    }

    /** The senses of {@code text}, each once, in the order of its words; a word counts with the clitics taken off it too. */
    List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (Token token : Tokenizer.tokens(text, 0, text.length())) {
            for (Clitics.Reading reading : Clitics.readings(token.folded())) {
                String sense = byPhrase.get(reading.stem());
                if (sense != null && !found.contains(sense)) {
                    found.add(sense);
                }
            }
        }
        return found;
    }
}
