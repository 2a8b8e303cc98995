package org.rawi.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rawi.ledger.headline.Headline;
import org.rawi.ledger.view.Viewed;

/** Incidents by the month in which they fell. */
final class Months {
    private static final int MOST = 48;
    private static final int FEW = 3;

    private Months() {}

    /** How many a month, the months between with nothing told too; by year where they would not fit a screen. */
    static Map<String, Integer> of(List<Viewed> incidents) {
        TreeMap<YearMonth, Integer> months = new TreeMap<>();
        incidents.stream()
                .map(viewed -> day(viewed.headline()))
                .filter(day -> day != null)
                .forEach(day -> months.merge(YearMonth.from(day), 1, Integer::sum));
        Map<String, Integer> named = new TreeMap<>();
        if (months.isEmpty()) {
            return named;
        }
        boolean byYear = months.firstKey().plusMonths(MOST).isBefore(months.lastKey()) && months.size() > MOST / 2;
        YearMonth last = null;
        for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
            if (!byYear) {
                gap(last, month.getKey(), named);
            }
            last = month.getKey();
            named.merge(byYear ? Integer.toString(last.getYear()) : last.toString(), month.getValue(), Integer::sum);
        }
        return named;
    }

    /** The months between in which nothing is told: each while they are few, else as one line. */
    private static void gap(YearMonth last, YearMonth next, Map<String, Integer> named) {
        if (last == null) {
            return;
        }
        YearMonth first = last.plusMonths(1);
        if (first.plusMonths(FEW).isBefore(next)) {
            named.put(first + "…" + next.minusMonths(1), 0);
            return;
        }
        for (YearMonth month = first; month.isBefore(next); month = month.plusMonths(1)) {
            named.put(month.toString(), 0);
        }
    }

    /** The first day of an incident, or the last where no first is known, or null. */
    static LocalDate day(Headline headline) {
        return headline.from() == null ? headline.to() : headline.from();
    }
}
