package org.rawi.store.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.rawi.store.search.Digest.Count;
import org.rawi.store.search.Digest.Dimension;
import org.rawi.store.search.Digest.Histogram;
import org.rawi.store.search.Digest.Histogram.Unit;
import org.rawi.store.search.Digest.PlaceCount;

/** Counts what fits a query, segment by segment. For one query. */
final class Counting {
    /** As many days as a histogram of days shows at most, and as a histogram of months. */
    private static final long DAYS = 120;

    private static final long DAYS_OF_MONTHS = 3700;
    private static final int PLACES = 3000;

    /** Days from 1880 to 2239; what is told of others is undated. */
    private static final long EARLIEST = -(1 << 15);

    private static final int SPAN = 1 << 17;

    private final Map<Dimension, Map<String, Long>> facets = new EnumMap<>(Dimension.class);
    private final Map<String, Long> points = new HashMap<>();
    private final Map<Long, Long> days = new HashMap<>();
    private final String point;
    private long total;
    private long claims;
    private long undated;

    /**
     * @param dimensions what is counted
     * @param point the name of what holds the points of the map
     */
    Counting(Set<Dimension> dimensions, String point) {
        this.point = point;
        for (Dimension dimension : dimensions) {
            facets.put(dimension, new HashMap<>());
        }
    }

    /** Adds what of {@code reader} is in {@code fits}. */
    void count(LeafReader reader, FixedBitSet fits) throws IOException {
        add(new Segment(reader, fits, facets.keySet(), point));
    }

    private synchronized void add(Segment segment) {
        total += segment.total;
        claims += segment.claims;
        undated += segment.undated;
        segment.facets.forEach((dimension, counts) -> merge(counts, facets.get(dimension)));
        merge(segment.points, points);
        merge(segment.days, days);
    }

    private static <K> void merge(Map<K, Long> from, Map<K, Long> to) {
        from.forEach((key, count) -> to.merge(key, count, Long::sum));
    }

    Digest digest() {
        Map<Dimension, List<Count>> counts = new EnumMap<>(Dimension.class);
        facets.forEach((dimension, values) -> counts.put(dimension, sorted(values)));
        List<PlaceCount> places = sorted(points).stream()
                .limit(PLACES)
                .map(count -> new PlacePoint(count.value()).counted(count.claims()))
                .toList();
        return new Digest(total, claims, undated, counts, histogram(), places);
    }

    private static List<Count> sorted(Map<String, Long> values) {
        return values.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::claims).reversed().thenComparing(Count::value))
                .toList();
    }

    private Histogram histogram() {
        if (days.isEmpty()) {
            return new Histogram(Unit.DAY, null, null, List.of());
        }
        long first = days.keySet().stream().mapToLong(Long::longValue).min().orElseThrow();
        long last = days.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
        long width = last - first;
        Unit unit = width <= DAYS ? Unit.DAY : width <= DAYS_OF_MONTHS ? Unit.MONTH : Unit.YEAR;
        Map<LocalDate, Long> bars = new TreeMap<>();
        days.forEach((day, count) -> bars.merge(beginning(LocalDate.ofEpochDay(day), unit), count, Long::sum));
        return new Histogram(
                unit,
                LocalDate.ofEpochDay(first),
                LocalDate.ofEpochDay(last),
                bars.entrySet().stream()
                        .map(bar -> new Histogram.Bar(bar.getKey(), bar.getValue()))
                        .toList());
    }

    private static LocalDate beginning(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The counts of one segment. */
    private static final class Segment {
        private final Map<Dimension, Map<String, Long>> facets = new EnumMap<>(Dimension.class);
        private final Map<Long, Long> days = new HashMap<>();
        private final Map<String, Long> points;
        private final long total;
        private final long claims;
        private long undated;

        Segment(LeafReader reader, FixedBitSet fits, Set<Dimension> dimensions, String point) throws IOException {
            total = fits.cardinality();
            claims = sum(reader.getNumericDocValues(Names.CLAIMS), fits);
            for (Dimension dimension : dimensions) {
                facets.put(dimension, count(reader.getSortedSetDocValues(Names.of(dimension)), fits));
            }
            points = count(reader.getSortedSetDocValues(point), fits);
            countDays(reader.getNumericDocValues(Names.DAY), fits);
        }

        private static Map<String, Long> count(SortedSetDocValues values, FixedBitSet fits) throws IOException {
            Map<String, Long> counts = new HashMap<>();
            if (values == null) {
                return counts;
            }
            int[] byOrdinal = new int[(int) values.getValueCount()];
            SortedDocValues single = DocValues.unwrapSingleton(values);
            DocIdSetIterator docs = new BitSetIterator(fits, 0);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (single != null) {
                    if (single.advanceExact(doc)) {
                        byOrdinal[single.ordValue()]++;
                    }
                } else if (values.advanceExact(doc)) {
                    for (int i = values.docValueCount(); i > 0; i--) {
                        byOrdinal[(int) values.nextOrd()]++;
                    }
                }
            }
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.put(values.lookupOrd(ordinal).utf8ToString(), (long) byOrdinal[ordinal]);
                }
            }
            return counts;
        }

        /** A claim counts as itself. */
        private static long sum(NumericDocValues values, FixedBitSet fits) throws IOException {
            if (values == null) {
                return fits.cardinality();
            }
            long sum = 0;
            DocIdSetIterator docs = new BitSetIterator(fits, 0);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                sum += values.advanceExact(doc) ? values.longValue() : 1;
            }
            return sum;
        }

        private void countDays(NumericDocValues values, FixedBitSet fits) throws IOException {
            if (values == null) {
                return;
            }
            int[] byDay = new int[SPAN];
            DocIdSetIterator docs = new BitSetIterator(fits, 0);
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                long place = values.advanceExact(doc) ? values.longValue() - EARLIEST : -1;
                if (place >= 0 && place < SPAN) {
                    byDay[(int) place]++;
                } else {
                    undated++;
                }
            }
            for (int place = 0; place < SPAN; place++) {
                if (byDay[place] > 0) {
                    days.put(place + EARLIEST, (long) byDay[place]);
                }
            }
        }
    }
}
