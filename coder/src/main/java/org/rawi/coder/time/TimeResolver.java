package org.rawi.coder.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rawi.coder.mention.TimeValue;

/**
 * Days for words of time: «أمس» is the day before publication, «الخميس» the last one up to it.
 *
 * <p>Follows TimeML's reading of deictic expressions (Pustejovsky et al. 2003) with the codebook's rules for nights,
 * parts
 * of months and weeks. Stateless and thread-safe.
 */
public final class TimeResolver {
    private static final int FIRST_YEAR = 2011;
    private static final int LAST_YEAR = 2025;

    private TimeResolver() {}

    /**
     * Days found.
     *
     * @param start first day, or null
     * @param end last day, or null
     * @param precision hour, day, week, month, year or span
     * @param relative ISO period where there is no day to count from, or null
     */
    public record Days(LocalDate start, LocalDate end, String precision, String relative) {
        static Days of(LocalDate day) {
            return new Days(day, day, "day", null);
        }

        Days later(int days) {
            return days == 0 || start == null || end == null
                    ? this
                    : new Days(start.plusDays(days), end.plusDays(days), precision, relative);
        }
    }

    /** The days that the words mean; empty where they fix none. */
    public static Optional<Days> resolve(TimeValue value, LocalDate published, boolean ahead) {
        int shift = value.toldOffset() == null ? 0 : value.toldOffset();
        return plain(value, published, ahead).map(days -> days.later(shift));
    }

    private static Optional<Days> plain(TimeValue value, LocalDate published, boolean ahead) {
        if (value.until() != null) {
            return range(value, published, ahead);
        }
        if (isDeadline(value) || ahead && value.edge() != null && value.edge().startsWith("recent")) {
            return Optional.empty();
        }
        if (value.hijri()) {
            return HijriDates.resolve(value, published);
        }
        if (value.month() != null || value.year() != null) {
            return calendar(value, published, ahead);
        }
        if (value.dayOffset() != null) {
            return Optional.of(offset(value, published));
        }
        if (published == null) {
            return Optional.empty();
        }
        if (value.day() != null) {
            return dayOfMonth(value, published);
        }
        if (value.weekday() != null) {
            return Optional.of(weekday(value, published, ahead));
        }
        if (value.edge() != null && value.edge().startsWith("recent")) {
            return recent(value.edge(), published);
        }
        return value.unit() == null ? Optional.empty() : unit(value, published);
    }

    /** «قبل صباح الثلاثاء», «بحلول الجمعة» say by when, not when. */
    private static boolean isDeadline(TimeValue value) {
        boolean limit = "before".equals(value.edge()) || "by".equals(value.edge()) || "until".equals(value.edge());
        return limit && (value.weekday() != null || value.dayOffset() != null);
    }

    /** «يومي الأحد والاثنين», «بين 3 و5 تموز»: from the first day of the one to the last of the other. */
    private static Optional<Days> range(TimeValue value, LocalDate published, boolean ahead) {
        Optional<Days> last = resolve(value.until(), published, ahead);
        if (last.isEmpty() || last.get().end() == null) {
            return Optional.empty();
        }
        LocalDate end = last.get().end();
        if (value.weekday() != null && value.until().weekday() != null && value.month() == null) {
            int back = Math.floorMod(value.until().weekday() - value.weekday(), 7);
            return Optional.of(new Days(end.minusDays(back), end, isNight(value) ? "day" : "span", null));
        }
        LocalDate start = resolve(value.alone(), published, ahead)
                .map(Days::start)
                .filter(s -> !s.isAfter(end))
                .orElse(null);
        return start == null ? last : Optional.of(new Days(start, end, "span", null));
    }

    private static Days offset(TimeValue value, LocalDate published) {
        if (published == null) {
            return new Days(null, null, "day", Period.ofDays(value.dayOffset()).toString());
        }
        LocalDate said = published.plusDays(value.dayOffset());
        LocalDate meant = onWeekday(said, value.weekday());
        LocalDate day = meant.isAfter(published) ? said : meant;
        if (value.dayOffset() == 0 && value.count() != null) {
            return new Days(published.minusDays(value.count() - 1L), published, "span", null);
        }
        if ("24/29".equals(value.part()) && value.dayOffset() < 0) {
            return Days.of(day.plusDays(1));
        }
        if (value.edge() != null && value.edge().startsWith("since")) {
            return new Days(day, published, "span", null);
        }
        if (isNight(value)) {
            LocalDate end = day.plusDays(1);
            return new Days(day, end.isAfter(published) ? published : end, "day", null);
        }
        return Days.of(day);
    }

    /** «أمس الأربعاء» in a text that appeared late: the weekday is surer, and the nearest of its name is meant. */
    static LocalDate onWeekday(LocalDate day, Integer weekday) {
        return weekday == null
                ? day
                : day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue() + 3, 7) - 3L);
    }

    /** «في الرابع عشر من الشهر»: of the month of publication, or of the one that its position names. */
    private static Optional<Days> dayOfMonth(TimeValue value, LocalDate published) {
        YearMonth month = YearMonth.from(published).plusMonths(value.position() == null ? 0 : value.position());
        if (value.day() > month.lengthOfMonth()) {
            return Optional.empty();
        }
        LocalDate day = month.atDay(value.day());
        return Optional.of(Days.of(day.isAfter(published) && value.position() == null ? day.minusMonths(1) : day));
    }

    private static boolean isNight(TimeValue value) {
        return "-6/5".equals(value.part()) || "19/29".equals(value.part()) && value.weekday() != null;
    }

    private static Days weekday(TimeValue value, LocalDate published, boolean ahead) {
        DayOfWeek wanted = DayOfWeek.of(value.weekday());
        LocalDate day;
        Integer position = value.position();
        if (position != null && position > 0 || ahead && position == null) {
            day = published.with(
                    position == null ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.next(wanted));
        } else if (position != null && position < 0) {
            day = published.with(TemporalAdjusters.previous(wanted)).minusWeeks(-1L - position);
        } else {
            day = published.with(TemporalAdjusters.previousOrSame(wanted));
        }
        if (value.edge() != null && value.edge().startsWith("since") && !day.isAfter(published)) {
            return new Days(day, published, "span", null);
        }
        return isNight(value) ? new Days(day.minusDays(1), day, "day", null) : Days.of(day);
    }

    private static Optional<Days> calendar(TimeValue value, LocalDate published, boolean ahead) {
        Integer year = value.year() != null ? value.year() : year(value, published, ahead);
        if (year == null) {
            return Optional.empty();
        }
        if (value.month() == null) {
            return Optional.of(wholeYear(value, year, published));
        }
        YearMonth month = YearMonth.of(year, value.month());
        if (value.day() != null && value.day() <= month.lengthOfMonth()) {
            LocalDate day = month.atDay(value.day());
            if (value.edge() != null && value.edge().startsWith("since") && published != null) {
                return Optional.of(new Days(day, published, "span", null));
            }
            return Optional.of(isNight(value) ? new Days(day.minusDays(1), day, "day", null) : Days.of(day));
        }
        return Optional.of(month(month, value.edge(), published, ahead));
    }

    /** «الخميس 17 تشرين الثاني» two days before it: the weekday says which year is meant. */
    private static Integer yearNear(TimeValue value, LocalDate published) {
        for (int year : new int[] {published.getYear(), published.getYear() - 1, published.getYear() + 1}) {
            YearMonth month = YearMonth.of(year, value.month());
            if (value.day() <= month.lengthOfMonth()
                    && month.atDay(value.day()).getDayOfWeek().getValue() == value.weekday()
                    && Math.abs(month.atDay(value.day()).toEpochDay() - published.toEpochDay()) < 330) {
                return year;
            }
        }
        return null;
    }

    /** The year of a day and month: the last before publication, or the next after it for what is planned. */
    private static Integer year(TimeValue value, LocalDate published, boolean ahead) {
        if (published != null && value.weekday() != null && value.day() != null) {
            Integer near = yearNear(value, published);
            if (near != null) {
                return near;
            }
        }
        if (published != null) {
            int day = value.day() == null ? 1 : Math.min(value.day(), 28);
            LocalDate same = LocalDate.of(published.getYear(), value.month(), day);
            boolean next = value.position() != null && value.position() > 0 || ahead;
            if (next) {
                return same.isBefore(published.withDayOfMonth(1)) ? published.getYear() + 1 : published.getYear();
            }
            // «نيسان الماضي» told in April is that of the year before
            boolean gone = value.position() != null
                    && value.position() < 0
                    && value.day() == null
                    && value.month() == published.getMonthValue();
            return gone || same.isAfter(published) ? published.getYear() - 1 : published.getYear();
        }
        return value.weekday() == null || value.day() == null ? null : yearByWeekday(value);
    }

    /**
     * «الخميس 4 حزيران» with no year: the only year of the window in which that day was a Thursday, if it is the only
     * one.
     */
    private static Integer yearByWeekday(TimeValue value) {
        Integer found = null;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            YearMonth month = YearMonth.of(year, value.month());
            boolean fits = value.day() <= month.lengthOfMonth()
                    && month.atDay(value.day()).getDayOfWeek().getValue() == value.weekday();
            if (fits && found != null) {
                return null;
            }
            found = fits ? Integer.valueOf(year) : found;
        }
        return found;
    }

    private static Days month(YearMonth month, String edge, LocalDate published, boolean ahead) {
        LocalDate start = month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        if (edge != null && edge.startsWith("since ")) {
            Days part = month(month, edge.substring(6), published, ahead);
            return new Days(part.start(), published == null ? part.end() : published, "span", null);
        }
        if ("start".equals(edge)) {
            end = month.atDay(10);
        } else if ("middle".equals(edge)) {
            start = month.atDay(11);
            end = month.atDay(20);
        } else if ("end".equals(edge)) {
            start = end.minusDays(9);
        } else if ("since".equals(edge) && published != null) {
            return new Days(start, published, "span", null);
        }
        boolean late = published != null && !ahead && end.isAfter(published) && !start.isAfter(published);
        String precision = edge == null || edge.equals("during") ? "month" : "span";
        return new Days(start, late ? published : end, precision, null);
    }

    private static Days wholeYear(TimeValue value, int year, LocalDate published) {
        if (value.season() != null) {
            int first = Integer.parseInt(value.season().substring(0, 2));
            int last = Integer.parseInt(value.season().substring(3));
            return new Days(
                    LocalDate.of(year, first, 1),
                    YearMonth.of(last < first ? year + 1 : year, last).atEndOfMonth(),
                    "month",
                    null);
        }
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year, 12, 31);
        if (value.edge() != null && value.edge().startsWith("since ") && published != null) {
            LocalDate from = value.edge().endsWith("end")
                    ? start.withMonth(10)
                    : value.edge().endsWith("middle") ? start.withMonth(5) : start;
            return new Days(from, published, "span", null);
        }
        if ("since".equals(value.edge()) && published != null) {
            return new Days(start, published, "span", null);
        }
        if ("end".equals(value.edge())) {
            start = LocalDate.of(year, 10, 1);
        } else if ("start".equals(value.edge())) {
            end = LocalDate.of(year, 3, 31);
        }
        return new Days(start, published != null && end.isAfter(published) ? published : end, "year", null);
    }

    private static Optional<Days> recent(String edge, LocalDate published) {
        return switch (edge) {
            case "recent days", "recent weeks", "recent months", "recent years" ->
                Optional.of(new Days(null, published, "span", null));
            default -> Optional.empty();
        };
    }

    /** «الـ24 ساعة الماضية», «خلال 48 ساعة»: whole days back from publication. */
    private static Optional<Days> hours(TimeValue value, LocalDate published) {
        boolean past = value.position() != null && value.position() < 0;
        int hours = (int) Duration.parse(value.unit()).toHours() * (value.count() == null ? 1 : value.count());
        return past && hours >= 24
                ? Optional.of(new Days(published.minusDays((hours + 23) / 24), published, "span", null))
                : Optional.empty();
    }

    private static Optional<Days> unit(TimeValue value, LocalDate published) {
        if (value.unit().startsWith("PT")) {
            return hours(value, published);
        }
        Optional<Period> length = length(value.unit());
        if (length.isEmpty()) {
            return Optional.empty();
        }
        Period unit = length.get();
        if (value.position() != null && !"since".equals(value.edge()) && value.count() == null) {
            return position(value, unit, published);
        }
        if (value.position() != null && value.position() < 0 && value.count() != null) {
            return Optional.of(new Days(published.minus(unit.multipliedBy(value.count())), published, "span", null));
        }
        if (value.position() != null && value.count() == null && !unit.equals(Period.ofDays(1))) {
            return position(value.withoutEdge(), unit, published)
                    .map(d -> new Days(d.start(), published, "span", null));
        }
        Period whole = value.count() == null ? null : unit.multipliedBy(value.count());
        if ("since".equals(value.edge()) || "during".equals(value.edge())) {
            LocalDate start = whole == null
                    ? unit.equals(Period.ofDays(7)) || unit.equals(Period.ofMonths(1)) ? published.minus(unit) : null
                    : published.minus(whole);
            boolean past = value.position() != null && value.position() < 0;
            if (start == null && past) {
                start = published.minus(unit);
            }
            return "during".equals(value.edge()) && !past
                    ? Optional.empty()
                    : Optional.of(new Days(start, published, "span", null));
        }
        return "before".equals(value.edge())
                ? Optional.of(ago(whole == null ? unit : whole, published))
                : Optional.empty();
    }

    /** «قبل نحو شهر» is that day give or take a week. */
    private static Days ago(Period back, LocalDate published) {
        LocalDate day = published.minus(back);
        boolean rough = back.toTotalMonths() > 0;
        return rough ? new Days(day.minusDays(7), day.plusDays(7), "week", null) : Days.of(day);
    }

    private static Optional<Days> position(TimeValue value, Period unit, LocalDate published) {
        int step = value.position();
        if (unit.equals(Period.ofMonths(1))) {
            return Optional.of(month(YearMonth.from(published).plusMonths(step), value.edge(), published, step > 0));
        }
        if (unit.equals(Period.ofYears(1))) {
            TimeValue plain = new TimeValue(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    value.edge(),
                    value.season(),
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null);
            return Optional.of(wholeYear(plain, published.getYear() + step, published));
        }
        if (unit.equals(Period.ofDays(7))) {
            LocalDate monday = published
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(step);
            return Optional.of(new Days(monday, monday.plusDays(6), "week", null));
        }
        boolean several = unit.getDays() > 1 || unit.getMonths() > 1 || unit.getYears() > 1;
        if (several && step < 0) {
            return Optional.of(new Days(published.minus(unit).plusDays(1), published, "span", null));
        }
        if (unit.getDays() == 1 && step < 0) {
            return Optional.of(Days.of(published.minusDays(1)));
        }
        return Optional.empty();
    }

    private static Optional<Period> length(String unit) {
        return unit.startsWith("PT") ? Optional.empty() : Optional.of(Period.parse(unit));
    }
}
