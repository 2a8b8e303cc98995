package org.rawi.coder.mention;

import java.util.Set;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/** How far a name reaches that no gazetteer has: «صلبة», «قليب الثور», «أم حوش», «موالح صغير». */
final class UnknownName {
    private static final Set<Table> COMMON =
            Set.of(Table.PLACES, Table.PERSONS, Table.VERBS, Table.NOUNS, Table.PLACE_WORDS);

    private UnknownName() {}

    /** One past the last token of the name that begins at {@code first}; {@code first} itself where none does. */
    static int end(Readings readings, int first, boolean bold) {
        if (!isName(readings, first, bold)) {
            return first;
        }
        int end = first + 1;
        while (end < readings.size() && end < first + 3 && goesOn(readings, end, end - 1)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(Readings readings, int at, int before) {
        String previous = readings.sentence().token(before).folded();
        String word = readings.sentence().token(at).folded();
        boolean open = previous.equals("ام")
                || previous.equals("ابو")
                || previous.equals("بير")
                || previous.length() <= 4 && !previous.startsWith("ال");
        boolean closes = word.startsWith("ال") || word.length() <= 5;
        return (open || closes)
                && !previous.startsWith("ال")
                && readings.sentence().token(at).isWord()
                && !word.startsWith("و")
                && !word.startsWith("ب")
                && !word.startsWith("ل")
                && readings.at(at).stream().allMatch(m -> m.entry().table() == Table.PLACES);
    }

    private static boolean isName(Readings readings, int at, boolean bold) {
        if (at >= readings.size()) {
            return false;
        }
        Token token = readings.sentence().token(at);
        if (!token.isWord() || token.folded().length() < 3 && !token.folded().equals("ام")) {
            return false;
        }
        for (Match match : readings.at(at)) {
            boolean harmless =
                    COMMON.contains(match.entry().table()) && match.entry().table() != Table.VERBS;
            if (!(bold && harmless)) {
                return false;
            }
        }
        return true;
    }
}
