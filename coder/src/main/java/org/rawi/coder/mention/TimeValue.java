package org.rawi.coder.mention;

import java.util.Map;

/**
 * Words of time taken apart; what is not said is null.
 *
 * @param dayOffset days from the day of reference, «أمس» is -1
 * @param weekday 1 Monday to 7 Sunday
 * @param day day of the month
 * @param month 1 to 12
 * @param year the year
 * @param part part of the day in hours from midnight, «3/6»; «-6/5» is the night before
 * @param edge start, middle, end, since, until, during, before, after, «recent days» …
 * @param season months of a season, «06/08»
 * @param unit ISO length of the unit in «الأسبوع الماضي», «منذ عدة أيام»: «P7D»
 * @param count how many of the unit
 * @param position -1 last, 0 this, 1 next
 * @param hour hour of a clock time
 * @param hijri whether day, month and year are of the Islamic calendar, «15 رمضان»
 * @param toldOffset days from the day that the text told last, «في اليوم التالي» is 1, or null
 * @param until the last part of a range, «والاثنين» in «يومي الأحد والاثنين», or null
 */
public record TimeValue(
        Integer dayOffset,
        Integer weekday,
        Integer day,
        Integer month,
        Integer year,
        String part,
        String edge,
        String season,
        String unit,
        Integer count,
        Integer position,
        Integer hour,
        boolean hijri,
        Integer toldOffset,
        TimeValue until)
        implements Mention.Value {
    private static final Map<String, String> RECENT =
            Map.of("P1D", "recent days", "P7D", "recent weeks", "P1M", "recent months", "P1Y", "recent years");

    /** The same words with the day on which the range ends. */
    public TimeValue until(TimeValue last) {
        return new TimeValue(
                dayOffset,
                weekday,
                day,
                month != null || unit != null ? month : last.month,
                year != null || unit != null ? year : last.year,
                part,
                edge,
                season,
                unit,
                count,
                position,
                hour,
                hijri || last.hijri,
                toldOffset,
                last);
    }

    /** The day itself where it was said as a limit, «حتى 15 تموز». */
    public TimeValue withoutEdge() {
        return bounded(null, until);
    }

    /** From this time on up to now. */
    public TimeValue since() {
        return bounded("since", until);
    }

    /** The first end of a range alone. */
    public TimeValue alone() {
        return bounded(edge, null);
    }

    private TimeValue bounded(String limit, TimeValue last) {
        return new TimeValue(
                dayOffset,
                weekday,
                day,
                month,
                year,
                part,
                limit,
                season,
                unit,
                count,
                position,
                hour,
                hijri,
                toldOffset,
                last);
    }

    /** The same day so many days later. */
    public TimeValue shifted(int days) {
        int whole = days + (toldOffset == null ? 0 : toldOffset);
        return new TimeValue(
                dayOffset, weekday, day, month, year, part, edge, season, unit, count, position, hour, hijri, whole,
                until);
    }

    /** A day so many days from the text's own. */
    public static TimeValue daysFromText(int days) {
        return new TimeValue(days, null, null, null, null, null, null, null, null, null, null, null, false, null, null);
    }

    /** A bare day of the month, or a bare year. */
    static TimeValue of(Integer day, Integer year) {
        return new TimeValue(null, null, day, null, year, null, null, null, null, null, null, null, false, null, null);
    }

    /** «قبل عدة أيام»: some of the units before now. */
    static TimeValue recent(String unit) {
        return new TimeValue(
                null, null, null, null, null, null, RECENT.get(unit), null, null, null, null, null, false, null, null);
    }

    /** Whether the unit is one whose unknown number up to now makes a span. */
    static boolean isRecent(String unit) {
        return unit != null && RECENT.containsKey(unit);
    }

    public boolean isEmpty() {
        return dayOffset == null
                && weekday == null
                && day == null
                && month == null
                && year == null
                && unit == null
                && part == null
                && hour == null
                && season == null
                && edge == null
                && toldOffset == null;
    }

    /** Whether it is a day of its own, «أمس», «ليل السبت - الأحد», and not a time up to it or from it on. */
    public boolean isDay() {
        boolean day = dayOffset != null || weekday != null || this.day != null;
        return day && (edge == null || edge.equals("during")) && (position == null || position <= 0);
    }

    /** Whether it counts from the day that the text told last, «في اليوم التالي». */
    public boolean isFromTold() {
        return toldOffset != null && dayOffset == null && weekday == null && day == null && month == null;
    }

    /** Whether it names a day, a month or a year, and not only an hour. */
    public boolean isDated() {
        return dayOffset != null
                || weekday != null
                || month != null
                || year != null
                || season != null
                || toldOffset != null
                || (unit != null && position != null)
                || (unit != null && edge != null);
    }
}
