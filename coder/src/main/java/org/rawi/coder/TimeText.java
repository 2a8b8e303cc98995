package org.rawi.coder;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawi.coder.mention.TimeValue;

/** Says words of time for a reader: «ظهر أمس» is «the day before, 11 to 14 h»; what the words do not say is left out. */
final class TimeText {
    private static final int DAY = 24;

    private static final Pattern LENGTH = Pattern.compile("PT?([0-9]+)([HDMY])");

    private TimeText() {}

    /** The words of time, without the name of what they are. */
    static String of(TimeValue time) {
        List<String> parts = new ArrayList<>();
        if (time.edge() != null) {
            parts.add(time.edge());
        }
        if (time.dayOffset() != null) {
            parts.add(offset(time.dayOffset()));
        }
        if (time.toldOffset() != null) {
            parts.add(offset(time.toldOffset()) + (time.toldOffset() == 0 ? " as told" : " the day told"));
        }
        if (time.weekday() != null) {
            parts.add(DayOfWeek.of(time.weekday()).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        if (time.day() != null || time.month() != null || time.year() != null) {
            parts.add(date(time));
        }
        if (time.season() != null) {
            parts.add("months " + time.season().replace("/", " to "));
        }
        if (time.unit() != null || time.position() != null) {
            parts.add(unit(time));
        }
        if (time.part() != null) {
            parts.add(part(time.part()));
        }
        if (time.hour() != null) {
            parts.add("at " + time.hour() + " h");
        }
        return String.join(", ", parts) + (time.until() == null ? "" : "; until " + of(time.until()));
    }

    private static String offset(int days) {
        if (days == 0) {
            return "the same day";
        }
        int many = Math.abs(days);
        return (many == 1 ? "the day " : many + " days ") + (days < 0 ? "before" : "after");
    }

    /** Day, month and year: «20 June», «month 9 of the Islamic calendar» for رمضان. */
    private static String date(TimeValue time) {
        List<String> words = new ArrayList<>();
        if (time.day() != null) {
            words.add(time.month() == null ? "day " + time.day() : time.day().toString());
        }
        if (time.month() != null) {
            words.add(
                    time.hijri()
                            ? "month " + time.month()
                            : Month.of(time.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        if (time.year() != null) {
            words.add(time.year().toString());
        }
        return String.join(" ", words) + (time.hijri() ? " of the Islamic calendar" : "");
    }

    /** Hours counted from midnight: «11 to 14 h», «19 h to 5 h of the day after» for 19/29. */
    private static String part(String hours) {
        String[] ends = hours.split("/", -1);
        int from = Integer.parseInt(ends[0]);
        int to = Integer.parseInt(ends[1]);
        if (from < 0) {
            return (from + DAY) + " h of the day before to " + to + " h";
        }
        return to > DAY ? from + " h to " + (to - DAY) + " h of the day after" : from + " to " + to + " h";
    }

    /** A unit with its place and number: «last 7 days», «this 12 × 1 month». */
    private static String unit(TimeValue time) {
        List<String> words = new ArrayList<>();
        if (time.position() != null) {
            words.add(time.position() < 0 ? "last" : time.position() == 0 ? "this" : "next");
        }
        if (time.count() != null) {
            words.add(time.count() + " ×");
        }
        if (time.unit() != null) {
            words.add(length(time.unit()));
        }
        return String.join(" ", words);
    }

    /** The length of a unit, «7 days» for P7D. */
    private static String length(String iso) {
        Matcher length = LENGTH.matcher(iso);
        if (!length.matches()) {
            return iso;
        }
        String name =
                switch (length.group(2)) {
                    case "H" -> "hour";
                    case "D" -> "day";
                    case "M" -> iso.startsWith("PT") ? "minute" : "month";
                    default -> "year";
                };
        return length.group(1) + " " + name + ("1".equals(length.group(1)) ? "" : "s");
    }
}
