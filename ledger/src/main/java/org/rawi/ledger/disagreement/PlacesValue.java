package org.rawi.ledger.disagreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawi.ledger.telling.Spot;
import org.rawi.text.Folding;

/** Where an event is told to have been. A place and its area agree, and so do places whose reaches meet. */
record PlacesValue(List<Spot> spots) implements Value {
    private static final double REACH_KM = 2;

    PlacesValue {
        spots = List.copyOf(spots);
    }

    @Override
    public String text() {
        return spots.stream().map(Spot::name).distinct().sorted().collect(Collectors.joining(", "));
    }

    @Override
    public boolean agreesWith(Value other) {
        return spots.stream()
                .anyMatch(mine -> ((PlacesValue) other).spots.stream().anyMatch(their -> agree(mine, their)));
    }

    private static boolean agree(Spot one, Spot other) {
        if (one.contains(other)
                || other.contains(one)
                || Folding.fold(one.name()).equals(Folding.fold(other.name()))) {
            return true;
        }
        return one.hasPoint() && other.hasPoint() && one.kmTo(other) <= reach(one) + reach(other);
    }

    private static double reach(Spot spot) {
        return spot.radiusKm() == null ? REACH_KM : spot.radiusKm();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacesValue value && keys().equals(value.keys());
    }

    @Override
    public int hashCode() {
        return keys().hashCode();
    }

    private Set<String> keys() {
        return spots.stream()
                .map(spot -> spot.id() == null ? Folding.fold(spot.name()) : spot.id())
                .collect(Collectors.toSet());
    }
}
