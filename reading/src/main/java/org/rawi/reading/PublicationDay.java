package org.rawi.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of publication as metadata and file names write them: «2017-06-18T09:30:00+03:00», «news-20170618.txt». */
public final class PublicationDay {
    private static final int DAY = "2017-06-18".length();
    private static final Pattern IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private PublicationDay() {}

    /** The day of an ISO date or date-time, in that date-time's own zone; empty for anything else. */
    public static Optional<LocalDate> parse(String text) {
        String iso = text.strip();
        try {
            if (iso.length() > DAY) {
                String dateTime = iso.charAt(DAY) == ' ' ? iso.substring(0, DAY) + "T" + iso.substring(DAY + 1) : iso;
                return Optional.of(LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(dateTime)));
            }
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }

    /** The last day that stands in the file name of {@code path}, as 2017-06-18 or 20170618. */
    public static Optional<LocalDate> inName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Matcher matcher = IN_NAME.matcher(name);
        Optional<LocalDate> day = Optional.empty();
        while (matcher.find()) {
            Optional<LocalDate> found = day(matcher);
            day = found.isPresent() ? found : day;
        }
        return day;
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
