package org.rawi.reading.feed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rawi.reading.Days;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;

/**
 * The days of a feed's entries: «Sun, 18 Jun 2017 09:30 GMT», «18 Jun 17», «2017-06-18T09:30:00+03:00». What is there and no day
 * is told once a feed, and so is a day of change that stands in for one of publication.
 */
final class EntryDays {
    /** RFC 822 had years of two digits. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(?i)\\b(\\d{1,2}[ -][a-z]{3,9}[ -])(\\d\\d)(?=\\s|$)");

    /** A day before there were feeds is a clock that was never set. */
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final int LONGEST = 80;

    private final Days days;
    private final Intake intake;
    private boolean toldUnknown;
    private boolean toldUpdated;

    EntryDays(Days days, Intake intake) {
        this.days = days;
        this.intake = intake;
    }

    /** The day on which an entry was published; the day on which it was changed where it gives no other; or null. */
    LocalDate of(Fields fields, String where) {
        if (fields.published() != null) {
            return day(fields.published(), where).orElse(null);
        }
        Optional<LocalDate> changed = fields.updated() == null ? Optional.empty() : day(fields.updated(), where);
        if (changed.isPresent() && !toldUpdated) {
            toldUpdated = true;
            intake.accept(new Reading.Notice(
                    where, "no day of publication but one of change, which is taken for it; told once"));
        }
        return changed.orElse(null);
    }

    private static String shown(String text) {
        String line = text.substring(0, Math.min(LONGEST, text.length())).strip();
        return line.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private Optional<LocalDate> day(String text, String where) {
        Optional<LocalDate> day = text.length() > LONGEST
                ? Optional.empty()
                : days.find(SHORT_YEAR.matcher(text).replaceFirst("$120$2")).filter(found -> !found.isBefore(FIRST));
        if (day.isEmpty() && !toldUnknown) {
            toldUnknown = true;
            intake.accept(new Reading.Notice(
                    where,
                    "«" + shown(text)
                            + "» is no day such as 18 Jun 2017 or 2017-06-18; such days are taken as unknown,"
                            + " and told once"));
        }
        return day;
    }
}
