package org.rawi.desk.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.rawi.desk.words.Catalogue;
import org.rawi.store.search.Digest;

/** Lays out how many happened when: by day, month or year, whichever fits. */
public final class Histograms {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 96;
    private static final int FOOT = 18;
    private static final int TICKS = 7;
    /** Half of what a word on the axis needs. */
    private static final int EDGE = 56;

    private Histograms() {}

    /**
     * The histogram of what was counted by day, month or year.
     *
     * @param href where a bar of these first and last days leads
     */
    public static Histogram of(Digest.Histogram days, Catalogue words, BiFunction<LocalDate, LocalDate, String> href) {
        if (days.bars().isEmpty()) {
            return new Histogram(WIDTH, HEIGHT, List.of(), List.of(), 0, "month");
        }
        ChronoUnit unit =
                switch (days.unit()) {
                    case DAY -> ChronoUnit.DAYS;
                    case MONTH -> ChronoUnit.MONTHS;
                    case YEAR -> ChronoUnit.YEARS;
                };
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        for (LocalDate at = floor(days.first(), unit); !at.isAfter(days.last()); at = at.plus(1, unit)) {
            counts.put(at, 0);
        }
        days.bars().forEach(bar -> counts.put(bar.first(), Math.toIntExact(bar.claims())));
        return draw(counts, unit, words, href);
    }

    private static LocalDate floor(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> day;
            case MONTHS -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    private static Histogram draw(
            SortedMap<LocalDate, Integer> counts,
            ChronoUnit unit,
            Catalogue words,
            BiFunction<LocalDate, LocalDate, String> href) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        double step = (double) WIDTH / counts.size();
        int each = Math.max(1, (int) Math.ceil(counts.size() / (double) TICKS));
        List<Histogram.Bar> bars = new ArrayList<>();
        List<Histogram.Tick> ticks = new ArrayList<>();
        int i = 0;
        for (var entry : counts.entrySet()) {
            LocalDate from = entry.getKey();
            LocalDate to = from.plus(1, unit).minusDays(1);
            double height = most == 0 ? 0 : (HEIGHT - FOOT - 4.0) * entry.getValue() / most;
            double x = i * step;
            bars.add(new Histogram.Bar(
                    round(x + Math.min(1, step * 0.1)),
                    round(HEIGHT - FOOT - height),
                    round(Math.max(0.6, Math.min(28, step - Math.min(2, step * 0.2)))),
                    round(height),
                    entry.getValue(),
                    name(from, unit, words),
                    from.toString(),
                    to.toString(),
                    href.apply(from, to)));
            if (i % each == each / 2) {
                double middle = x + Math.min(14, step / 2);
                ticks.add(new Histogram.Tick(
                        round(Math.max(EDGE, Math.min(WIDTH - EDGE, middle))), name(from, unit, words)));
            }
            i++;
        }
        return new Histogram(
                WIDTH,
                HEIGHT,
                bars,
                ticks,
                most,
                unit == ChronoUnit.DAYS ? "day" : unit == ChronoUnit.MONTHS ? "month" : "year");
    }

    private static String name(LocalDate day, ChronoUnit unit, Catalogue words) {
        return switch (unit) {
            case DAYS -> words.day(day);
            case MONTHS -> words.monthOf(day);
            default -> Integer.toString(day.getYear());
        };
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
