package org.rawi.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rawi.knowledge.Knowledge;
import org.rawi.knowledge.Row;
import org.rawi.knowledge.Table;
import org.rawi.text.Folding;

/**
 * Days as pages, tables and programs write them: «2017-06-18T09:30+0300», «Sun, 18 Jun 2017 09:30 GMT», «18/06/2017»,
 * «٢٠١٧/٠٦/١٨», «18 حزيران 2017», «الأحد 18 يونيو/حزيران 2017», «1497774600».
 *
 * <p>A day stays in the zone that it is written in. Immutable and thread-safe.
 */
public final class Days {
    /** Which of two numbers is the day in «3/4/2017». */
    public enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern PACKED =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)(?=$|[t\\s])");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+" + MONTH + "[\\s,-]+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_DAY = Pattern.compile(
            MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d\\d:\\d\\d\\S*\\s+\\S+\\s+)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern HALVES = Pattern.compile("\\d\\s*[ap]\\.?m\\b");

    /** No name at all. */
    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** Without Arabic names of months, for what programs write to programs. */
    public static final Days OF_PROGRAMS = new Days(Map.of());

    private static final Pattern TIME_AND_NAMES = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\p{Cf}\\s:.,،|+/()–-]*");

    /** A line that has more than this is no date, though one stands in it. */
    private static final int LONGEST_LINE = 60;

    /** A line with the name of a month has more words than one in digits; with more than these it is a headline. */
    private static final int MOST_WORDS = 6;

    private final Map<String, Integer> names;
    private final Pattern dayName;
    private final Pattern nameDay;

    /** With the names of months that {@code knowledge} has. */
    public static Days of(Knowledge knowledge) {
        Map<String, Integer> names = new HashMap<>();
        for (Row row : knowledge.rows(Table.TIME)) {
            if (row.cell("type").equals("month")) {
                row.variants("phrases")
                        .forEach(phrase -> names.put(Folding.fold(phrase), Integer.valueOf(row.cell("value"))));
            }
        }
        return new Days(names);
    }

    private Days(Map<String, Integer> names) {
        this.names = Map.copyOf(names);
        String any = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(", ")"));
        String both = any + "(?:\\s*[/(-]\\s*" + any + "\\)?)?";
        String year = "(?:\\p{L}{2,3}\\s+)?((?:19|20)\\d\\d)(?!\\d)";
        this.dayName = names.isEmpty()
                ? NEVER
                : Pattern.compile("(?<!\\d)(\\d{1,2})(?:[\\s/.-]+|\\s+\\p{L}{2,3}\\s+)" + both + "[\\s/.,،-]+" + year);
        this.nameDay = names.isEmpty()
                ? NEVER
                : Pattern.compile("(?<!\\p{L})" + both + "\\s+(\\d{1,2})(?:\\s*[,،]\\s*|\\s+)" + year);
    }

    /** The day that {@code text} writes; of two numbers the first, save where «AM» or «PM» betrays the other order. */
    public Optional<LocalDate> find(String text) {
        String plain = plain(text);
        return certain(plain).or(() -> yearLast(plain, Order.DAY_FIRST)
                .filter(day ->
                        day.getDayOfMonth() > 12 || !HALVES.matcher(plain).find()));
    }

    /** The day that {@code text} writes where {@code order} is known. */
    public Optional<LocalDate> find(String text, Order order) {
        String plain = plain(text);
        return certain(plain).or(() -> yearLast(plain, order));
    }

    /** The day of a line that says little more than it: «نشر في: 18/06/2017 14:30», «الأحد 18 حزيران 2017». */
    public Optional<LocalDate> ofLine(String line) {
        boolean brief =
                line.length() <= LONGEST_LINE && TIME_AND_NAMES.matcher(line).matches();
        return brief
                ? OF_PROGRAMS.find(line).or(() -> words(line) <= MOST_WORDS ? find(line) : Optional.empty())
                : Optional.empty();
    }

    private static long words(String line) {
        return Arrays.stream(line.split("[\\s/]+"))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .count();
    }

    /** Whether {@code text} is a day that says itself which of its numbers is the month, or no day at all. */
    public boolean isPlain(String text) {
        String plain = plain(text);
        return certain(plain).isPresent() || !YEAR_LAST.matcher(plain).find();
    }

    /** The order that a number over twelve shows: «18/06/2017» has the day first. */
    public static Optional<Order> order(String text) {
        Matcher matcher = YEAR_LAST.matcher(plain(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean isEither = first <= 12 && second <= 12 || first > 12 && second > 12;
        return isEither ? Optional.empty() : Optional.of(first > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    private Optional<LocalDate> certain(String plain) {
        if (EPOCH.matcher(plain).matches()) {
            long seconds = Long.parseLong(plain.substring(0, 10));
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
        }
        return first(YEAR_FIRST, plain, 1, 3, 4)
                .or(() -> first(PACKED, plain, 1, 2, 3))
                .or(() -> first(DAY_MONTH, plain, 3, 2, 1))
                .or(() -> first(MONTH_DAY, plain, 3, 1, 2))
                .or(() -> named(plain));
    }

    private static Optional<LocalDate> yearLast(String plain, Order order) {
        boolean isDayFirst = order == Order.DAY_FIRST;
        return first(YEAR_LAST, plain, 4, isDayFirst ? 3 : 1, isDayFirst ? 1 : 3);
    }

    private Optional<LocalDate> named(String plain) {
        Matcher before = dayName.matcher(plain);
        if (before.find()) {
            return named(before.group(4), before.group(2), before.group(3), before.group(1));
        }
        Matcher after = nameDay.matcher(plain);
        return after.find() ? named(after.group(4), after.group(1), after.group(2), after.group(3)) : Optional.empty();
    }

    /** «يونيو/حزيران» is one month by two names; two months are none. */
    private Optional<LocalDate> named(String year, String name, String other, String day) {
        Integer month = month(name);
        boolean isOne = other == null || month.equals(month(other));
        return isOne ? day(year, month, day) : Optional.empty();
    }

    private Integer month(String name) {
        return names.get(name.replaceAll("\\s+", " "));
    }

    private static Optional<LocalDate> first(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int named = MONTHS.indexOf(matcher.group(month));
        return day(
                matcher.group(year),
                named >= 0 ? named + 1 : Integer.parseInt(matcher.group(month)),
                matcher.group(day));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Folded, so that «٢٠١٧» is «2017» and «أيلول» «ايلول». */
    private static String plain(String text) {
        return Folding.fold(text).strip().toLowerCase(Locale.ROOT);
    }
}
