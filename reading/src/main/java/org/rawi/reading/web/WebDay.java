package org.rawi.reading.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in the addresses of pages. */
final class WebDay {
    private static final Pattern IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)([-/])(\\d{1,2})\\2(\\d{1,2})(?=[/_-]|$)");

    private WebDay() {}

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
