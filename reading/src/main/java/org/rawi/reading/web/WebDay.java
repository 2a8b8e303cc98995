package org.rawi.reading.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as pages write them for machines and readers: «2017-06-18T09:30+0300», «Sun, 18 Jun 2017 09:30 GMT», «18/06/2017»,
 * «1497774600», «٢٠١٧/٠٦/١٨».
 *
 * <p>A day stays in the zone that it is written in. «6/7/2017» is the sixth of July, as Arabic pages mean it, save where «AM» or
 * «PM» betrays the other order: then it is no day at all.
 */
final class WebDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern PACKED =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)(?=$|[t\\s])");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH + "[\\s,-]+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d\\d:\\d\\d\\S*\\s+\\S+\\s+)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern HALVES = Pattern.compile("\\d\\s*[ap]\\.?m\\b");
    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)([-/])(\\d{1,2})\\2(\\d{1,2})(?=[/_-]|$)");
    private static final Pattern TIME_AND_NAMES = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\s:.,،|+/()–-]*");

    /** A line that has more than this is no date, though one stands in it. */
    private static final int LONGEST_LINE = 60;

    private WebDay() {}

    /** The day that {@code text} writes, or empty. */
    static Optional<LocalDate> parse(String text) {
        String plain = digits(text).strip().toLowerCase(Locale.ROOT);
        if (EPOCH.matcher(plain).matches()) {
            long seconds = Long.parseLong(plain.substring(0, 10));
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        }
        return first(YEAR_FIRST, plain, 1, 3, 4)
                .or(() -> first(PACKED, plain, 1, 2, 3))
                .or(() -> first(DAY_MONTH, plain, 3, 2, 1))
                .or(() -> first(MONTH_DAY, plain, 3, 1, 2))
                .or(() -> dayFirst(plain));
    }

    /** The day of a line that says little more than it: «نشر في: 18/06/2017 14:30». */
    static Optional<LocalDate> ofLine(String line) {
        boolean brief =
                line.length() <= LONGEST_LINE && TIME_AND_NAMES.matcher(line).matches();
        return brief ? parse(line) : Optional.empty();
    }

    /** The day in the path of an address: «https://example.org/2017/06/18/slug». */
    static Optional<LocalDate> inPath(String url) {
        return first(IN_PATH, url, 1, 3, 4);
    }

    private static Optional<LocalDate> dayFirst(String text) {
        Matcher matcher = DAY_FIRST.matcher(text);
        boolean found = matcher.find();
        boolean sure = found
                && (Integer.parseInt(matcher.group(1)) > 12
                        || !HALVES.matcher(text).find());
        return sure ? day(matcher, 4, 3, 1) : Optional.empty();
    }

    private static Optional<LocalDate> first(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? day(matcher, year, month, day) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher matcher, int year, int month, int day) {
        int named = MONTHS.indexOf(matcher.group(month));
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(year)),
                    named >= 0 ? named + 1 : Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** «٢٠١٧» as «2017». */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int digit = plain.charAt(i) > 0x7F ? Character.digit(plain.charAt(i), 10) : -1;
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            }
        }
        return plain.toString();
    }
}
