package org.rawi.coder.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/** Single words of time, and what stands round them that makes them something else: «أب وأطفاله» is no August. */
final class TimeWords {
    private static final Pattern IN = Pattern.compile("[وف]?(في|خلال)");
    private static final Pattern POINTER = Pattern.compile("تلك|ذلك|ذاك");
    private static final int BACK = 4;

    private final Readings readings;

    TimeWords(Readings readings) {
        this.readings = readings;
    }

    /** «للمرة الأولى منذ عام», «الأعنف منذ أشهر»: how long there was none like it is not when it was. */
    boolean isSuperlative(int first) {
        for (int i = Math.max(0, first - BACK); i < first; i++) {
            if (readings.longest(
                            i,
                            m -> m.entry().table() == Table.TIME
                                    && m.entry().row().cell("type").equals("superlative"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** «تموز - يوليو»: one month by its two names. */
    boolean isSameMonth(int at) {
        return month(at - 2) != null && month(at - 2).equals(month(at));
    }

    private String month(int at) {
        return at < 0
                ? null
                : readings.longest(at, Table.TIME)
                        .filter(m -> m.entry().row().cell("type").equals("month"))
                        .map(m -> m.entry().row().cell("value"))
                        .orElse(null);
    }

    /** «تلك الليلة» points back, «لليوم الثاني على التوالي» counts. */
    boolean isOtherTime(int first) {
        boolean week = first > 0 && "ordinal".equals(type(first)) && "unit".equals(type(first - 1));
        // «تلك الليلة» points back; in «سبق ذلك أواخر آذار» the pronoun stands by itself
        boolean definite = readings.sentence().token(first).folded().startsWith("ال");
        return week
                || first > 0
                        && definite
                        && POINTER.matcher(readings.sentence().token(first - 1).folded())
                                .matches();
    }

    /** «في 2019»: a year by itself behind a preposition of time, or at the head of an entry, «2011: وقّعت». */
    boolean isYearAlone(int at) {
        if (at == 0 && readings.size() > 1 && readings.sentence().token(1).isMark(":")) {
            return true;
        }
        boolean led =
                at > 0 && IN.matcher(readings.sentence().token(at - 1).folded()).matches();
        boolean counts = at + 1 < readings.size()
                && readings.sentence().token(at + 1).isWord()
                && readings.longest(at + 1, Table.PEOPLE, Table.FACILITIES, Table.HOLDINGS)
                        .isPresent();
        return led && !counts;
    }

    /** The number of an ordinal, «السابع» 7; 0 where none stands there. */
    int ordinal(int at) {
        return readings.longest(at, Table.TIME)
                .filter(m -> m.entry().row().cell("type").equals("ordinal"))
                .map(m -> Integer.valueOf(m.entry().row().cell("value")))
                .filter(v -> v > 0)
                .orElse(0);
    }

    /** Where the ordinal joined by «و» to the one at the token stands, «السابع والثامن». */
    Optional<Integer> joined(int at) {
        return readings.longest(at, Table.TIME)
                .map(Match::end)
                .filter(end -> end < readings.size())
                .filter(end -> readings.longest(end, Table.TIME)
                        .filter(m -> m.reading().and()
                                && m.entry().row().cell("type").equals("ordinal"))
                        .isPresent());
    }

    /** «نحو», «حوالي» before a length of time. */
    boolean isAbout(int at) {
        return at < readings.size()
                && readings.longest(
                                at,
                                m -> m.entry().table() == Table.GRAMMAR
                                        && m.end() == at + 1
                                        && m.entry().row().cell("function").equals("number.bound")
                                        && m.entry().row().cell("note").equals("about"))
                        .isPresent();
    }

    /** «العام», «الأسبوع» with its article, as behind «هذا». */
    boolean isUnit(int at) {
        return "unit".equals(type(at)) && readings.sentence().token(at).folded().startsWith("ال")
                || "anchor".equals(type(at)) && isWord(at, "العام");
    }

    /** «فجراً», «ليلاً»: the accusative is a time by itself, as are the hours past midnight, «بعد منتصف الليل». */
    static boolean adverbial(Match match) {
        String word = match.reading().stem();
        return match.reading().isWhole() && word.endsWith("ا") && word.length() <= 5 || word.equals("مساء");
    }

    /** «أب وأطفاله»: spelled like August without its madda; a day, a year, a position or «شهر» makes it the month. */
    boolean isFather(TimePieces pieces, Match match) {
        Token token = readings.sentence().token(match.end() - 1);
        boolean alike = readings.text(token).endsWith("أب");
        Token next = match.end() < readings.size() ? readings.sentence().token(match.end()) : null;
        boolean dated = pieces.day != null
                || pieces.edge != null
                || pieces.unit != null
                || pieces.weekday != null
                || next != null && (next.isNumber() || next.isMark("/") || "position".equals(type(match.end())));
        return alike && !dated;
    }

    /** «الرابعة عصراً»: a part of the day in the accusative. */
    String adverb(int at) {
        return readings.longest(at, Table.TIME)
                .filter(TimeWords::adverbial)
                .map(m -> m.entry().row().cell("type"))
                .orElse(null);
    }

    boolean isWord(int at, String word) {
        return at < readings.size() && readings.sentence().token(at).folded().equals(word);
    }

    String type(int at) {
        return readings.longest(at, Table.TIME)
                .filter(m -> !m.reading().and())
                .map(m -> m.entry().row().cell("type"))
                .orElse(null);
    }
}
