package org.rawi.store.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that fits a query, counted.
 *
 * @param total how many claims
 * @param undated how many of them have no day at all
 * @param facets how many by value, the most first, for each dimension
 * @param histogram how many by day, month or year
 * @param places how many by place, the most first
 */
public record Digest(
        long total, long undated, Map<Dimension, List<Count>> facets, Histogram histogram, List<PlaceCount> places) {
    /** What is counted. */
    public enum Dimension {
        KIND,
        ACTOR,
        /** First administrative areas, by p-code. */
        ADM1,
        OUTLET,
        GRADE,
        MODALITY,
        STATE,
        DISPUTE
    }

    public Digest {
        facets = Map.copyOf(facets);
        Objects.requireNonNull(histogram);
        places = List.copyOf(places);
    }

    /** How many claims have a value. */
    public record Count(String value, long claims) {}

    /**
     * Claims over time.
     *
     * @param unit how long a bar is
     * @param bars the bars in order; days without claims have none
     */
    public record Histogram(Unit unit, List<Bar> bars) {
        /** How long a bar is. */
        public enum Unit {
            DAY,
            MONTH,
            YEAR
        }

        /** How many claims begin in what begins on {@code first}. */
        public record Bar(LocalDate first, long claims) {}

        public Histogram {
            Objects.requireNonNull(unit);
            bars = List.copyOf(bars);
        }
    }

    /**
     * How many claims are at a place.
     *
     * @param id gazetteer id, or null
     * @param name its name
     * @param nameEn its English name, or null
     * @param lat degrees north
     * @param lon degrees east
     * @param precision 1 the place itself … 6 the country
     * @param claims how many
     */
    public record PlaceCount(
            String id, String name, String nameEn, double lat, double lon, int precision, long claims) {}
}
