package org.rawi.coder.mention;

import java.util.Optional;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/**
 * Words of time: «أمس السبت», «الخميس 4 يونيو/حزيران», «فجر الإثنين», «منذ عدة أيام», «أواخر الشهر الماضي».
 *
 * <p>Pieces from the table {@code time} and numbers are gathered as long as they follow one another; a piece that could be
 * another word («فجر» is dawn and «blew up») does not make a time by itself.
 */
final class TimeParser {
    private final Readings readings;
    private final NumberParser numbers;

    TimeParser(Readings readings, NumberParser numbers) {
        this.readings = readings;
        this.numbers = numbers;
    }

    /** Words of time read and where they end. */
    record Found(TimeValue value, int end, Match start) {}

    private static final class Pieces {
        private Integer dayOffset;
        private Integer weekday;
        private Integer day;
        private Integer month;
        private Integer year;
        private String part;
        private String edge;
        private String unit;
        private Integer count;
        private Integer position;
        private Integer hour;
        private String anchor;
        private String season;
        private Match start;
        private int end;
        private boolean certain;
        private boolean ofThisMonth;

        TimeValue value() {
            return new TimeValue(dayOffset, weekday, day, month, year, part, edge, season, unit, count, position, hour);
        }
    }

    Optional<Found> at(int first) {
        Pieces pieces = new Pieces();
        int at = first;
        while (at < readings.size()) {
            int next = piece(pieces, at, at == first);
            if (next == at) {
                next = filler(at, at == first);
                if (next == at) {
                    break;
                }
            } else {
                pieces.end = next;
            }
            at = next;
        }
        boolean sound = pieces.certain && pieces.end > first;
        return sound ? Optional.of(new Found(pieces.value(), closed(pieces.end), pieces.start)) : Optional.empty();
    }

    /** «(حزيران)» takes its closing bracket along. */
    private int closed(int end) {
        return end < readings.size()
                        && readings.sentence().token(end).isMark(")")
                        && end > 1
                        && readings.sentence().token(end - 2).isMark("(")
                ? end + 1
                : end;
    }

    private int piece(Pieces pieces, int at, boolean first) {
        Token token = readings.sentence().token(at);
        if (token.isNumber()) {
            return number(pieces, at, token);
        }
        Optional<Match> found = readings.longest(at, Table.TIME);
        if (found.isEmpty()
                || !first
                        && found.get().reading().preposition() != 0
                        && found.get().reading().preposition() != 'ل') {
            return vagueCount(pieces, at);
        }
        if (!first && found.get().reading().and() && !continues(pieces, found.get())) {
            return at;
        }
        return apply(pieces, found.get()) ? found.get().end() : at;
    }

    /** «أواخر حزيران ومطلع تموز» goes on; «أمس وقصف» does not. */
    private static boolean continues(Pieces pieces, Match match) {
        return pieces.month != null && match.entry().row().cell("type").equals("month");
    }

    /** «عدة أيام», «بضعة أشهر», «ثلاثة أيام»: a number before a unit. */
    private int vagueCount(Pieces pieces, int at) {
        Optional<NumberParser.Found> number = numbers.at(at);
        if (number.isEmpty()
                || type(number.get().end()) == null
                || !type(number.get().end()).equals("unit")) {
            return at;
        }
        pieces.count = number.get().vague() ? null : number.get().value();
        return number.get().end();
    }

    private int number(Pieces pieces, int at, Token token) {
        String digits = token.folded();
        if (digits.matches("\\d{1,2}:\\d{2}")) {
            pieces.hour = Integer.parseInt(digits.substring(0, digits.indexOf(':')));
            pieces.certain |= type(at + 1) != null;
            return at + 1;
        }
        if (!digits.matches("\\d{1,4}")) {
            return at;
        }
        int value = Integer.parseInt(digits);
        if (value >= 1900 && value <= 2100) {
            if (pieces.month == null
                    && pieces.edge == null
                    && pieces.unit == null
                    && pieces.anchor == null
                    && pieces.season == null) {
                return at;
            }
            pieces.year = value;
            pieces.certain = true;
            return at + 1;
        }
        return dayOrCount(pieces, at, value);
    }

    private int dayOrCount(Pieces pieces, int at, int value) {
        int next = at + 1;
        while (next < readings.size() && (readings.sentence().token(next).isMark("/") || isWord(next, "من"))) {
            next++;
        }
        String type = type(next);
        if ("month".equals(type) && value >= 1 && value <= 31) {
            pieces.day = value;
            return at + 1;
        }
        if ("unit".equals(type)) {
            pieces.count = value;
            return at + 1;
        }
        if (at > 0 && "clock".equals(pieces.anchor) && value <= 24) {
            pieces.hour = value;
            return at + 1;
        }
        return at;
    }

    private boolean apply(Pieces pieces, Match match) {
        Row row = match.entry().row();
        String value = row.cell("value");
        boolean taken = true;
        switch (row.cell("type")) {
            case "weekday" -> weekday(pieces, value);
            case "month" -> month(pieces, value);
            case "ordinal" -> taken = ordinal(pieces, value, match);
            case "day_offset" -> {
                pieces.dayOffset = Integer.valueOf(value);
                pieces.certain = true;
            }
            case "part" -> {
                pieces.part = value;
                pieces.certain |= adverbial(match);
            }
            case "night_offset" -> {
                pieces.dayOffset = Integer.valueOf(value);
                pieces.part = "-6/5";
                pieces.certain = true;
            }
            case "unit" -> unit(pieces, value);
            case "position" -> taken = position(pieces, value);
            case "edge" -> pieces.edge = value;
            case "season" -> pieces.season = value;
            case "recent" -> {
                pieces.edge = "recent " + value;
                pieces.certain = true;
            }
            case "anchor" -> anchor(pieces, value);
            default -> taken = false;
        }
        if (taken && pieces.start == null) {
            pieces.start = match;
        }
        return taken;
    }

    /** «فجراً», «ليلاً»: the accusative is a time by itself. */
    private static boolean adverbial(Match match) {
        String word = match.reading().stem();
        return match.reading().isWhole() && word.endsWith("ا") && word.length() <= 5 || word.equals("مساء");
    }

    private static void weekday(Pieces pieces, String value) {
        pieces.weekday = pieces.weekday == null ? Integer.valueOf(value) : pieces.weekday;
        pieces.certain = true;
    }

    private static void month(Pieces pieces, String value) {
        if (value.matches("\\d+") && pieces.month == null) {
            pieces.month = Integer.valueOf(value);
            pieces.certain = true;
        }
    }

    private static void unit(Pieces pieces, String value) {
        pieces.unit = value;
        pieces.certain |= pieces.edge != null;
    }

    private static void anchor(Pieces pieces, String value) {
        pieces.anchor = value;
        pieces.unit = value.equals("year") ? "P1Y" : pieces.unit;
    }

    /** «الرابع عشر من شباط», «في الرابع عشر من الشهر»: a day of the month if a month follows. */
    private boolean ordinal(Pieces pieces, String value, Match match) {
        int at = match.end();
        while (isWord(at, "من") || isWord(at, "شهر")) {
            at++;
        }
        boolean month = "month".equals(type(at)) || isWord(at, "الشهر");
        if (month && !value.startsWith("-")) {
            pieces.day = Integer.valueOf(value);
            pieces.ofThisMonth = isWord(at, "الشهر");
            pieces.certain |= pieces.ofThisMonth;
        }
        return month;
    }

    private static boolean position(Pieces pieces, String value) {
        boolean some = pieces.weekday != null || pieces.unit != null || pieces.month != null || pieces.season != null;
        if (some) {
            pieces.position = Integer.valueOf(value);
            pieces.certain |= pieces.unit != null || pieces.season != null;
        }
        return some;
    }

    /** A mark or a small word between two pieces, «الساعة 12 من ظهر يوم السبت». */
    private int filler(int at, boolean first) {
        if (first) {
            return at;
        }
        Token token = readings.sentence().token(at);
        boolean small = token.isMark("/")
                || token.isMark("(")
                || token.isMark("،")
                || isWord(at, "من")
                || isWord(at, "في")
                || isWord(at, "نحو");
        int next = at + 1;
        boolean leads = next < readings.size()
                && (type(next) != null && !"edge".equals(type(next))
                        || readings.sentence().token(next).isNumber() && type(next + 1) != null);
        return small && leads ? next : at;
    }

    private boolean isWord(int at, String word) {
        return at < readings.size() && readings.sentence().token(at).folded().equals(word);
    }

    private String type(int at) {
        return readings.longest(at, Table.TIME)
                .filter(m -> !m.reading().and())
                .map(m -> m.entry().row().cell("type"))
                .orElse(null);
    }
}
