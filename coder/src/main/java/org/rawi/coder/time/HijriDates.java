package org.rawi.coder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.rawi.coder.mention.TimeValue;
import org.rawi.coder.time.TimeResolver.Days;

/**
 * Days of the Islamic calendar: «15 رمضان 1438» is 10 June 2017.
 *
 * <p>By the Umm al-Qura tables of the JDK; countries that go by their own sighting may be a day off.
 */
final class HijriDates {
    private HijriDates() {}

    /** The days; empty where no year is told and no publication tells it. */
    static Optional<Days> resolve(TimeValue value, LocalDate published) {
        if (value.month() == null || value.year() == null && published == null) {
            return Optional.empty();
        }
        try {
            int year = value.year() != null ? value.year() : year(value, published);
            return Optional.of(days(value, year, published));
        } catch (DateTimeException outsideTheTables) {
            return Optional.empty();
        }
    }

    /** The last year in which the day had come by publication. */
    private static int year(TimeValue value, LocalDate published) {
        int year = HijrahDate.from(published).get(ChronoField.YEAR);
        return first(value, year).isAfter(published) ? year - 1 : year;
    }

    private static LocalDate first(TimeValue value, int year) {
        return LocalDate.from(
                HijrahChronology.INSTANCE.date(year, value.month(), value.day() == null ? 1 : value.day()));
    }

    private static Days days(TimeValue value, int year, LocalDate published) {
        LocalDate start = first(value, year);
        if (value.day() != null) {
            return Days.of(start);
        }
        HijrahDate month = HijrahChronology.INSTANCE.date(year, value.month(), 1);
        LocalDate end = start.plusDays(month.lengthOfMonth() - 1L);
        if ("start".equals(value.edge())) {
            end = start.plusDays(9);
        } else if ("middle".equals(value.edge())) {
            end = start.plusDays(19);
            start = start.plusDays(10);
        } else if ("end".equals(value.edge())) {
            start = end.minusDays(9);
        }
        boolean late = published != null && end.isAfter(published) && !start.isAfter(published);
        return new Days(start, late ? published : end, value.edge() == null ? "month" : "span", null);
    }
}
