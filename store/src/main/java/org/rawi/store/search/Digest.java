package org.rawi.store.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All that fits a query, counted.
 *
 * @param total how many claims, or incidents
 * @param claims how many claims these have
 * @param undated how many of them have no day at all
 * @param facets how many by value, the most first, for each dimension
 * @param histogram how many by day, month or year
 * @param places how many by place, the most first
 */
public record Digest(
        long total,
        long claims,
        long undated,
        Map<Dimension, List<Count>> facets,
        Histogram histogram,
        List<PlaceCount> places) {
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
        DISPUTE,
        /** Keys of origins; of incidents only. */
        ORIGIN,
        /** «several» where more than one independent origin tells of it, else «one»; of incidents only. */
        CORROBORATION,
        /** The side that alone tells of it; of incidents only. */
        ONE_SIDED,
        /** Who relays whom, «reuters» and the key of the origin, a tab between them; of incidents only. */
        RELAYED,
        /** What outlets call actors: outlet, actor, «own» or «quoted», «loaded» or «plain», and the words, tabs between them; of incidents only. */
        CALLED;

        /** What claims are counted by. */
        public static final Set<Dimension> OF_CLAIMS =
                Collections.unmodifiableSet(EnumSet.of(KIND, ACTOR, ADM1, OUTLET, GRADE, MODALITY, STATE, DISPUTE));

        /** What incidents are counted by where nobody asks for more. */
        public static final Set<Dimension> OF_INCIDENTS = Collections.unmodifiableSet(
                EnumSet.of(KIND, ACTOR, ADM1, ORIGIN, OUTLET, GRADE, MODALITY, STATE, DISPUTE, CORROBORATION));
    }

    public Digest {
        facets = Map.copyOf(facets);
        Objects.requireNonNull(histogram);
        places = List.copyOf(places);
    }

    /** How many have a value of a dimension. */
    public long count(Dimension dimension, String value) {
        return facets.getOrDefault(dimension, List.of()).stream()
                .filter(count -> count.value().equals(value))
                .mapToLong(Count::claims)
                .findFirst()
                .orElse(0);
    }

    /** How many claims, or incidents, have a value. */
    public record Count(String value, long claims) {}

    /**
     * Claims over time.
     *
     * @param unit how long a bar is
     * @param first the first day, or null
     * @param last the last of the days on which something begins, or null
     * @param bars the bars in order; days without claims have none
     */
    public record Histogram(Unit unit, LocalDate first, LocalDate last, List<Bar> bars) {
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
     * @param radiusKm how far off it may be, 0 where that is not known
     * @param area whether it stands for smaller places that are not shown
     * @param claims how many
     */
    public record PlaceCount(
            String id,
            String name,
            String nameEn,
            double lat,
            double lon,
            int precision,
            double radiusKm,
            boolean area,
            long claims) {}
}
