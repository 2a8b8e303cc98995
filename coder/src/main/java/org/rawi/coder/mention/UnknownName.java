package org.rawi.coder.mention;

import java.util.Set;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/** How far a name reaches that no gazetteer has: «صلبة», «قليب الثور», «أم حوش», «موالح صغير». */
final class UnknownName {
    private static final Set<Table> COMMON = Set.of(Table.PLACES, Table.PERSONS, Table.NOUNS, Table.PLACE_WORDS);

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
        boolean kunya = isKunya(readings, before);
        boolean closes = word.startsWith("ال") || word.length() <= 5;
        boolean epithet = isEpithetWord(readings, at);
        return (open || closes || epithet)
                && (epithet || !previous.startsWith("ال") && !isAdjective(word))
                && readings.sentence().token(at).isWord()
                && !word.startsWith("و")
                && !word.startsWith("ب")
                && !word.startsWith("ل")
                && readings.at(at).stream()
                        .allMatch(m -> m.entry().table() == Table.PLACES
                                || kunya && m.entry().table() != Table.GRAMMAR
                                || epithet && m.entry().table() == Table.PLACE_WORDS);
    }

    /** «حاجز أبو نجيب»: behind «أبو» any word is a name. */
    private static boolean isKunya(Readings readings, int at) {
        return at >= 0 && readings.sentence().token(at).folded().matches("ام|ابو|ابي");
    }

    /** «المشيرفة الجنوبية» is another village than «المشيرفة». */
    static boolean isEpithet(Readings readings, int at) {
        return at < readings.size() && isRole(readings, at, "epithet");
    }

    /** «الشرقي», «القبلي»: a direction too may belong to a name that no gazetteer has. */
    private static boolean isEpithetWord(Readings readings, int at) {
        return isRole(readings, at, "epithet") || isRole(readings, at, "epithet_unknown");
    }

    private static boolean isRole(Readings readings, int at, String role) {
        return readings.at(at).stream()
                .anyMatch(m -> m.end() == at + 1
                        && m.reading().isWhole()
                        && m.entry().table() == Table.PLACE_WORDS
                        && m.entry().row().cell("role").equals(role));
    }

    /** «الحدودية», «الاستراتيجي», «المحاصرة» tell of a place and are no part of its name. */
    /** «مناطق ريفية», «بلدة شيعية», «المناطق الكردية»: relative adjectives, which names of villages look like. */
    static boolean isRelative(String word, String classWord) {
        boolean relative = word.length() > 4 && word.endsWith("يه");
        boolean loose = classWord.matches("(ال)?(منطقه|مناطق|نقطه|نقاط|مواقع|قري|مدن|بلدات|احياء|قاعده|قواعد|محافظات)");
        return relative && (loose && !classWord.matches("قري|بلدات|احياء") || !word.startsWith("ال"));
    }

    static boolean isAdjective(String word) {
        boolean relative = word.startsWith("ال") && word.length() > 6 && (word.endsWith("يه") || word.endsWith("ي"));
        boolean participle = word.startsWith("الم") && word.length() > 6 && word.endsWith("ه");
        return relative || participle;
    }

    private static boolean isName(Readings readings, int at, boolean bold) {
        if (at >= readings.size()) {
            return false;
        }
        Token token = readings.sentence().token(at);
        String word = token.folded();
        if (!token.isWord() || word.length() < 3 && !word.equals("ام") || isDescription(readings, token)) {
            return false;
        }
        if (bold && isKunya(readings, at - 1) && !readings.at(at).isEmpty()) {
            return readings.at(at).stream()
                    .noneMatch(m -> m.entry().table() == Table.GRAMMAR
                            || m.reading().preposition() != 0
                            || m.reading().and());
        }
        for (Match match : readings.at(at)) {
            if (match.reading().preposition() != 0 || match.reading().and()) {
                return false;
            }
            if (match.entry().table() == Table.PLACE_WORDS
                    && match.entry().row().cell("role").equals("adjective")) {
                return false;
            }
            if (!(bold && COMMON.contains(match.entry().table()))) {
                return false;
            }
        }
        return true;
    }

    /** «مقتولاً» with its tanwin is no name. */
    private static boolean isDescription(Readings readings, Token token) {
        return readings.text(token).matches(".*[ًٌٍ]ا?") || readings.text(token).contains("ً");
    }
}
