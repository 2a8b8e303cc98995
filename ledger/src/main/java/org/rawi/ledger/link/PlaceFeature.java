package org.rawi.ledger.link;

import java.util.List;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.text.Folding;

/** How near in space: the nearest two of their places, by distance and containment. */
final class PlaceFeature implements Feature {
    private static final double FAR = -4;
    private static final double TOWN_KM = 5;
    private static final int DISTRICT = 3;
    private static final double VAGUE = 1.2;

    /** What two places say together. */
    private record Found(double weight, String reason) {}

    private static final Found NOTHING = new Found(0, null);
    private static final Found ONE_WITHOUT = new Found(-0.4, "one names no place");

    @Override
    public double weight(Telling one, Telling other) {
        return compare(one, other).weight();
    }

    @Override
    public String reason(Telling one, Telling other) {
        return compare(one, other).reason();
    }

    private static Found compare(Telling one, Telling other) {
        List<Spot> mine = spots(one);
        List<Spot> theirs = spots(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isEmpty() && theirs.isEmpty() ? NOTHING : ONE_WITHOUT;
        }
        Found best = null;
        for (Spot spot : mine) {
            for (Spot their : theirs) {
                Found found = rough(compare(spot, their), spot, their, one, other);
                best = best == null || found.weight() > best.weight() ? found : best;
            }
        }
        return best;
    }

    private static List<Spot> spots(Telling telling) {
        List<Spot> scenes = telling.scenes().toList();
        return scenes.isEmpty() ? telling.spots() : scenes;
    }

    /**
     * A governorate sees many strikes and clashes a day: that two of them were somewhere in it says that they may well be two. Of
     * talks, deals and words there are few.
     */
    private static Found rough(Found found, Spot spot, Spot their, Telling one, Telling other) {
        boolean vague = spot.precision() > DISTRICT || their.precision() > DISTRICT;
        return vague && found.weight() >= 0 && (isViolent(one) || isViolent(other))
                ? new Found(found.weight() - VAGUE, found.reason())
                : found;
    }

    private static boolean isViolent(Telling telling) {
        return telling.family().equals("remote") || telling.family().equals("ground");
    }

    private static Found compare(Spot one, Spot other) {
        boolean rough = one.precision() >= DISTRICT || other.precision() >= DISTRICT;
        if (one.id() != null && one.id().equals(other.id())) {
            return new Found(same(one, rough), "same place (" + one.name() + ")");
        }
        if (rough && (one.contains(other) || other.contains(one))) {
            return new Found(0.4, "one place lies in the other");
        }
        boolean named = Folding.fold(one.name()).equals(Folding.fold(other.name()));
        if (one.id() == null || other.id() == null) {
            return named ? new Found(2, "same name (" + one.name() + ")") : unknown(one, other);
        }
        Found near = near(one, other, rough);
        return named && near.weight() < 0.6 ? new Found(0.6, "same name, another place taken for it") : near;
    }

    private static double same(Spot spot, boolean rough) {
        if (rough) {
            return spot.precision() == DISTRICT ? 0.8 : spot.precision() == DISTRICT + 1 ? 0.3 : 0;
        }
        return spot.radiusKm() != null && spot.radiusKm() > TOWN_KM ? 1.8 : 2.6;
    }

    /** A name in no gazetteer: its area at least may be known. */
    private static Found unknown(Spot one, Spot other) {
        boolean meet = one.areas().stream()
                .anyMatch(area -> area.equals(other.id()) || other.areas().contains(area));
        return meet ? new Found(-1.2, "two places of one area") : new Found(-2.5, "two places");
    }

    private static Found near(Spot one, Spot other, boolean rough) {
        if (!one.hasPoint() || !other.hasPoint()) {
            return unknown(one, other);
        }
        double km = one.kmTo(other);
        double reach = reach(one) + reach(other);
        String apart = Math.round(km) + " km apart";
        if (rough) {
            return km <= reach ? new Found(0, null) : new Found(-2, apart);
        }
        if (km <= Math.max(3, reach)) {
            return new Found(1.3, apart);
        }
        return km <= 12 + reach ? new Found(-1, apart) : new Found(FAR, apart);
    }

    private static double reach(Spot spot) {
        return spot.radiusKm() == null ? 2 : spot.radiusKm();
    }
}
