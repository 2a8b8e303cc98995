package org.rawi.reading.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.reading.Days;

/** Where a page's days stand: a line that is little else, a folder of its address. */
final class WebDay {
    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)([-/])(\\d{1,2})\\2(\\d{1,2})(?=[/_-]|$)");
    private static final Pattern TIME_AND_NAMES = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\p{Cf}\\s:.,،|+/()–-]*");

    /** A line that has more than this is no date, though one stands in it. */
    private static final int LONGEST_LINE = 60;

    /** A line with the name of a month has more words than one in digits; with more than these it is a headline. */
    private static final int MOST_WORDS = 6;

    private WebDay() {}

    /** The day of a line that says little more than it: «نشر في: 18/06/2017 14:30», «الأحد 18 حزيران 2017». */
    static Optional<LocalDate> ofLine(String line, Days days) {
        boolean brief =
                line.length() <= LONGEST_LINE && TIME_AND_NAMES.matcher(line).matches();
        return brief
                ? Days.OF_PROGRAMS.find(line).or(() -> words(line) <= MOST_WORDS ? days.find(line) : Optional.empty())
                : Optional.empty();
    }

    private static long words(String line) {
        return Arrays.stream(line.split("[\\s/]+"))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .count();
    }

    /** The day in the path of an address: «https://example.org/2017/06/18/slug». */
    static Optional<LocalDate> inPath(String url) {
        Matcher matcher = IN_PATH.matcher(url);
        try {
            return matcher.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(3)),
                            Integer.parseInt(matcher.group(4))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
