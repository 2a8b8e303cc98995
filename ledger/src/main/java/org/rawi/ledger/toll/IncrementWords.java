package org.rawi.ledger.toll;

import java.util.ArrayList;
import java.util.List;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.ledger.telling.Count;
import org.rawi.text.Folding;
import org.rawi.text.Token;
import org.rawi.text.Tokenizer;

/**
 * Tells by a toll's words whether it is a running total («number.total» of the table grammar) or of other people than before
 * (the group «others» of the table people). Immutable and thread-safe.
 */
public final class IncrementWords {
    private final List<String> running = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private IncrementWords(Knowledge knowledge) {
        add(knowledge, Table.GRAMMAR, "function", "number.total", running);
        add(knowledge, Table.PEOPLE, "group", "others", others);
    }

    /** By the words of {@code knowledge}. */
    public static IncrementWords of(Knowledge knowledge) {
        return new IncrementWords(knowledge);
    }

    private static void add(Knowledge knowledge, Table table, String column, String value, List<String> phrases) {
        for (Row row : knowledge.rows(table)) {
            if (row.cell(column).equals(value)) {
                row.variants("phrases").forEach(phrase -> phrases.add(" " + Folding.fold(phrase) + " "));
            }
        }
    }

    /** How the toll stands to an earlier one, as far as its words say. */
    public Increment of(Count count) {
        if (count.text() == null) {
            return Increment.PLAIN;
        }
        StringBuilder words = new StringBuilder(" ");
        for (Token token : Tokenizer.tokens(count.text(), 0, count.text().length())) {
            words.append(token.folded()).append(' ');
        }
        return has(words, others) ? Increment.NEW : has(words, running) ? Increment.RUNNING : Increment.PLAIN;
    }

    private static boolean has(StringBuilder words, List<String> phrases) {
        return phrases.stream().anyMatch(phrase -> words.indexOf(phrase) >= 0);
    }
}
