package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How far coders agree beyond what chance would give: Krippendorff's alpha, for any number of coders and with values missing. 1 is
 * perfect, 0 what chance gives, below 0 worse than that. Units are added one by one; only pairs of values are held, not units.
 *
 * <pre>
 * Alpha alpha = new Alpha(Alpha.Scale.NOMINAL);
 * alpha.add(List.of("shelling", "air_strike"));
 * alpha.value();
 * </pre>
 *
 * <p>After K. Krippendorff, «Computing Krippendorff's Alpha-Reliability» (2011).
 */
public final class Alpha {
    private final Scale scale;
    private final Map<String, Map<String, Double>> coincidences = new TreeMap<>();
    private long units;
    private double values;
    private double equal;

    public Alpha(Scale scale) {
        this.scale = scale;
    }

    /** How far two values are apart. */
    public enum Scale {
        /** They are the same or they are not. */
        NOMINAL {
            @Override
            double distance(String one, String other) {
                return one.equals(other) ? 0 : 1;
            }
        },
        /** By their difference, squared; values are numbers. */
        INTERVAL {
            @Override
            double distance(String one, String other) {
                double difference = Double.parseDouble(one) - Double.parseDouble(other);
                return difference * difference;
            }
        };

        abstract double distance(String one, String other);
    }

    /** Adds a unit with the values that its coders gave it; one with fewer than two says nothing and is left out. */
    public void add(List<String> given) {
        int coders = given.size();
        if (coders < 2) {
            return;
        }
        units++;
        values += coders;
        for (int i = 0; i < coders; i++) {
            for (int j = 0; j < coders; j++) {
                if (i != j) {
                    coincidences
                            .computeIfAbsent(given.get(i), none -> new TreeMap<>())
                            .merge(given.get(j), 1.0 / (coders - 1), Double::sum);
                    equal += given.get(i).equals(given.get(j)) ? 1.0 / (coders - 1) : 0;
                }
            }
        }
    }

    /** How many units have two values or more. */
    public long units() {
        return units;
    }

    /** The share of pairs that are equal; none where there is no pair. */
    public OptionalDouble equal() {
        return values == 0 ? OptionalDouble.empty() : OptionalDouble.of(equal / values);
    }

    /** Alpha; none where there is nothing to agree or disagree on: no pair, or one value alone everywhere. */
    public OptionalDouble value() {
        double observed = 0;
        double expected = 0;
        List<String> all = new ArrayList<>(coincidences.keySet());
        Map<String, Double> totals = new TreeMap<>();
        all.forEach(value -> totals.put(
                value,
                coincidences.get(value).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()));
        for (String one : all) {
            for (String other : all) {
                double distance = scale.distance(one, other);
                observed += coincidences.get(one).getOrDefault(other, 0.0) * distance;
                expected += totals.get(one) * totals.get(other) * distance;
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (values - 1) * observed / expected);
    }
}
