package org.rawi.coder.mention;

import java.util.Optional;
import java.util.Set;
import org.rawi.knowledge.Lexicon.Match;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Token;

/**
 * Words of time: «أمس السبت», «الخميس 4 يونيو/حزيران», «فجر الإثنين», «منذ عدة أيام», «أواخر الشهر الماضي».
 *
 * <p>Pieces from the table {@code time} and numbers are gathered as long as they follow one another; a piece that
 * could be
 * another word («فجر» is dawn and «blew up») does not make a time by itself.
 */
final class TimeParser {

    private final Readings readings;
    private final NumberParser numbers;
    private final TimeWords words;
    private final TimeFillers fillers;

    TimeParser(Readings readings, NumberParser numbers) {
        this.readings = readings;
        this.numbers = numbers;
        words = new TimeWords(readings);
        fillers = new TimeFillers(readings, words);
    }

    /** Words of time read and where they end. */
    record Found(TimeValue value, int end, Match start) {}

    private static final Set<String> LIMITS = Set.of("until", "before", "after", "by");

    /** The words of time that begin at the token, a range with both its ends. */
    Optional<Found> at(int first) {
        return new TimeRanges(readings, this).at(first);
    }

    /** One point or span; a range is two of them. */
    Optional<Found> one(int first) {
        TimePieces pieces = new TimePieces();
        if (words.isOtherTime(first)) {
            return Optional.empty();
        }
        int at = first;
        while (at < readings.size()) {
            int next = piece(pieces, at, at == first);
            if (next == at) {
                next = at == first ? at : fillers.past(at, pieces);
                if (next == at) {
                    break;
                }
            } else {
                pieces.end = next;
            }
            at = next;
        }
        if (pieces.since && words.isSuperlative(first)) {
            pieces = new TimePieces();
            pieces.end = at;
            pieces.certain = true;
            pieces.edge = "recent unknown";
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

    private int piece(TimePieces pieces, int at, boolean first) {
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
        if (!first && found.get().reading().and()) {
            return at;
        }
        if (pieces.unit != null && pieces.count == null) {
            int counted = vagueCount(pieces, at);
            if (counted > at) {
                return counted;
            }
        }
        int running = found.get().reading().preposition() == 'ل' ? running(pieces, found.get()) : 0;
        if (running > 0) {
            return running;
        }
        return apply(pieces, found.get()) ? found.get().end() : at;
    }

    /** «لليوم الثاني على التوالي»: as many days up to this one. */
    private int running(TimePieces pieces, Match match) {
        Optional<Match> ordinal = readings.longest(
                match.end(),
                m -> m.entry().table() == Table.TIME
                        && m.entry().row().cell("type").equals("ordinal"));
        boolean today = match.entry().row().cell("type").equals("day_offset")
                && match.reading().stem().equals("اليوم");
        if (!today
                || ordinal.isEmpty()
                || ordinal.get().entry().row().cell("value").startsWith("-")) {
            return 0;
        }
        pieces.dayOffset = 0;
        pieces.count = Integer.valueOf(ordinal.get().entry().row().cell("value"));
        pieces.start = match;
        pieces.certain = true;
        return ordinal.get().end();
    }

    /** «عدة أيام», «بضعة أشهر», «ثلاثة أيام»: a number before a unit. */
    private int vagueCount(TimePieces pieces, int at) {
        Optional<NumberParser.Found> number = numbers.at(at);
        if (pieces.unit != null
                && number.isPresent()
                && "position".equals(words.type(number.get().end()))) {
            pieces.count = number.get().vague() ? null : (Integer) number.get().value();
            return number.get().end();
        }
        if (number.isEmpty()
                || words.type(number.get().end()) == null
                || !words.type(number.get().end()).equals("unit")) {
            return at;
        }
        pieces.count = number.get().vague() ? null : number.get().value();
        pieces.vague = number.get().vague();
        return number.get().end();
    }

    private int number(TimePieces pieces, int at, Token token) {
        String digits = token.folded();
        if (digits.matches("\\d{1,2}:\\d{2}")) {
            pieces.hour = Integer.parseInt(digits.substring(0, digits.indexOf(':')));
            pieces.certain |= words.type(at + 1) != null;
            return at + 1;
        }
        if (!digits.matches("\\d{1,4}")) {
            return at;
        }
        int value = Integer.parseInt(digits);
        if (pieces.hijri && value >= 1300 && value <= 1500) {
            pieces.year = value;
            return at + 1;
        }
        if (value >= 1900 && value <= 2100) {
            if (pieces.month == null
                    && pieces.edge == null
                    && !pieces.since
                    && pieces.unit == null
                    && pieces.anchor == null
                    && pieces.season == null
                    && !words.isYearAlone(at)) {
                return at;
            }
            pieces.year = value;
            pieces.certain = true;
            return at + 1;
        }
        return dayOrCount(pieces, at, value);
    }

    private int dayOrCount(TimePieces pieces, int at, int value) {
        int next = at + 1;
        while (next < readings.size() && (readings.sentence().token(next).isMark("/") || words.isWord(next, "من"))) {
            next++;
        }
        String type = words.type(next);
        if (next > at + 1 && words.isWord(next, "الشهر") && value >= 1 && value <= 31) {
            pieces.day = value;
            pieces.certain = true;
            return at + 1;
        }
        if (("month".equals(type) || "hijri_month".equals(type)) && value >= 1 && value <= 31) {
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

    private boolean apply(TimePieces pieces, Match match) {
        Row row = match.entry().row();
        String value = row.cell("value");
        boolean taken = true;
        switch (row.cell("type")) {
            case "weekday" -> taken = weekday(pieces, value);
            case "month" -> taken = !words.isFather(pieces, match) && month(pieces, value);
            case "hijri_month" -> taken = hijri(pieces, value, match);
            case "holiday" -> taken = holiday(pieces, value, match);
            case "ordinal" -> taken = ordinal(pieces, value, match);
            case "day_offset" -> {
                pieces.dayOffset = Integer.valueOf(value);
                pieces.certain = true;
            }
            case "part" -> {
                pieces.part = value;
                pieces.certain |= TimeWords.adverbial(match) || value.startsWith("24/") || value.startsWith("12/");
            }
            case "night_offset" -> {
                pieces.dayOffset = Integer.valueOf(value);
                pieces.part = "-6/5";
                pieces.certain = true;
            }
            case "told_offset" -> {
                taken = pieces.weekday == null && pieces.dayOffset == null && pieces.day == null;
                pieces.toldOffset = taken ? Integer.valueOf(value) : pieces.toldOffset;
                pieces.certain = true;
            }
            case "unit" -> unit(pieces, value);
            case "position" -> taken = position(pieces, value, match);
            case "edge" -> {
                // «فجر الثلاثاء قبل أن ينسحب»: a limit stands before the time that it limits
                taken = !(LIMITS.contains(value) && pieces.certain);
                pieces.since |= value.equals("since");
                pieces.edge = value.equals("since") || !taken ? pieces.edge : value;
            }
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

    private static boolean weekday(TimePieces pieces, String value) {
        boolean other = pieces.weekday != null && !pieces.weekday.equals(Integer.valueOf(value));
        pieces.weekday = pieces.weekday == null ? Integer.valueOf(value) : pieces.weekday;
        pieces.certain = true;
        return !other;
    }

    private static boolean month(TimePieces pieces, String value) {
        if (value.matches("\\d+") && pieces.month == null) {
            pieces.month = Integer.valueOf(value);
            pieces.certain = true;
        }
        return true;
    }

    /** «15 رمضان», «شعبان 1438»: a day or a year makes sure that it is no man's name. */
    private boolean hijri(TimePieces pieces, String value, Match match) {
        int next = match.end();
        boolean year = next < readings.size()
                && readings.sentence().token(next).folded().matches("1[34]\\d\\d");
        boolean fast = match.reading().stem().matches("رمضان|شهر");
        fast &= pieces.edge != null || pieces.since || match.reading().stem().equals("شهر");
        boolean sure = pieces.day != null || year || fast;
        if (!sure || pieces.month != null) {
            return false;
        }
        pieces.month = Integer.valueOf(value);
        pieces.hijri = true;
        pieces.certain = true;
        return true;
    }

    /** «أول أيام عيد الفطر» is a day; «هدنة العيد» is none. */
    private static boolean holiday(TimePieces pieces, String value, Match match) {
        if (!match.reading().stem().equals("اول")) {
            return false;
        }
        pieces.month = Integer.valueOf(value.substring(0, 2));
        pieces.day = Integer.valueOf(value.substring(3));
        pieces.hijri = true;
        pieces.certain = true;
        return true;
    }

    private static void unit(TimePieces pieces, String value) {
        pieces.unit = value;
        pieces.certain |= pieces.edge != null || pieces.since || pieces.position != null;
    }

    private static void anchor(TimePieces pieces, String value) {
        pieces.anchor = value;
        pieces.unit = value.equals("year") ? "P1Y" : pieces.unit;
    }

    /** «الرابع عشر من شباط», «في الرابع عشر من الشهر», «الساعة الثالثة»: a day of a month, or an hour. */
    private boolean ordinal(TimePieces pieces, String value, Match match) {
        int at = match.end();
        boolean week = pieces.unit != null && !pieces.unit.equals("P1D") && !"clock".equals(pieces.anchor);
        if (value.startsWith("-") || week) {
            return false;
        }
        if (Integer.parseInt(value) <= 12 && ("clock".equals(pieces.anchor) || "part".equals(words.adverb(at)))) {
            pieces.hour = Integer.valueOf(value);
            pieces.certain |= "clock".equals(pieces.anchor) && "part".equals(words.type(at));
            return true;
        }
        while (words.isWord(at, "من") || words.isWord(at, "شهر")) {
            at++;
        }
        String type = words.type(at);
        boolean own = words.isWord(at, "الشهر");
        boolean month = "month".equals(type) || "hijri_month".equals(type) || own;
        if (month) {
            pieces.day = Integer.valueOf(value);
            pieces.certain |= own;
        }
        return month;
    }

    /** «الأسبوع الماضي», and before its unit «هذا الأسبوع». */
    private boolean position(TimePieces pieces, String value, Match match) {
        if (value.equals("0") && pieces.unit == null && words.isUnit(match.end())) {
            pieces.position = 0;
            return true;
        }
        boolean some = pieces.weekday != null || pieces.unit != null || pieces.month != null || pieces.season != null;
        if (some) {
            pieces.position = Integer.valueOf(value);
            pieces.certain |= pieces.unit != null || pieces.season != null;
        }
        return some;
    }
}
