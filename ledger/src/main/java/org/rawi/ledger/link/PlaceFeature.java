package org.rawi.ledger.link;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.text.Folding;

/** How near in space: the nearest two of their places, by distance and containment. */
final class PlaceFeature implements Feature {
    private static final double FAR = -4;
    /** A city sees more events a day than a village does. */
    private static final double CITY_RADIUS_KM = 5;

    private static final double NEXT_DOOR_KM = 3;
    private static final double CITY_KM = 15;
    private static final double DISTRICT_KM = 25;
    private static final int DISTRICT = 3;
    private static final double VAGUE = 1.2;

    /** What two places say together. */
    private record Found(double weight, String reason) {}

    private static final Found NOTHING = new Found(0, null);
    private static final Found ONE_WITHOUT = new Found(-0.4, "one names no place");

    private final Map<String, String> folded = new ConcurrentHashMap<>();

    @Override
    public double weight(Telling one, Telling other) {
        return compare(one, other).weight();
    }

    @Override
    public String reason(Telling one, Telling other) {
        return compare(one, other).reason();
    }

    private Found compare(Telling one, Telling other) {
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
        List<Spot> spots = telling.spots();
        if (spots.size() <= 1) {
            return spots;
        }
        List<Spot> scenes = telling.scenes().toList();
        return scenes.isEmpty() ? spots : scenes;
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

    private Found compare(Spot one, Spot other) {
        boolean rough = one.precision() >= DISTRICT || other.precision() >= DISTRICT;
        if (one.id() != null && one.id().equals(other.id())) {
            return new Found(same(one, rough), "same place (" + one.name() + ")");
        }
        if (rough && (one.contains(other) || other.contains(one))) {
            return new Found(0.4, "one place lies in the other");
        }
        boolean named = folded(one).equals(folded(other));
        if (one.id() == null || other.id() == null) {
            return named ? new Found(2, "same name (" + one.name() + ")") : unknown(one, other, rough);
        }
        Found near = near(one, other, rough);
        return named && near.weight() < 0.6 ? new Found(0.6, "same name, another place taken for it") : near;
    }

    private static double same(Spot spot, boolean rough) {
        if (rough) {
            return spot.precision() == DISTRICT ? 0.8 : spot.precision() == DISTRICT + 1 ? 0.3 : 0;
        }
        if (spot.radiusKm() == null || spot.radiusKm() < CITY_RADIUS_KM) {
            return 2.6;
        }
        return spot.precision() == 1 ? 1.2 : 1.8;
    }

    /** A name in no gazetteer: what it is called after («سوق حارم») and its area at least may be known. */
    private Found unknown(Spot one, Spot other, boolean rough) {
        boolean meet = one.areas().stream().anyMatch(area -> isIn(other, area));
        if (!rough && meet && (isCalledAfter(one, other) || isCalledAfter(other, one))) {
            return new Found(1.8, "one is called after the other");
        }
        if (one.areas().stream().anyMatch(area -> isIn(other, area) && isSmall(one, area) && isSmall(other, area))) {
            return new Found(0.2, "two places of one small area");
        }
        return meet ? new Found(-1.2, "two places of one area") : new Found(-2.5, "two places");
    }

    private String folded(Spot spot) {
        return folded.computeIfAbsent(spot.name(), Folding::fold);
    }

    private static boolean isIn(Spot spot, String area) {
        return area.equals(spot.id()) || spot.areas().contains(area);
    }

    /** Whether another area lies round this one: a district, and no governorate. */
    private static boolean isSmall(Spot spot, String area) {
        int at = spot.areas().indexOf(area);
        return at < 0
                ? area.equals(spot.id()) && !spot.areas().isEmpty()
                : at < spot.areas().size() - 1;
    }

    private boolean isCalledAfter(Spot one, Spot other) {
        return one.id() == null && folded(one).endsWith(" " + folded(other));
    }

    private Found near(Spot one, Spot other, boolean rough) {
        if (!one.hasPoint() || !other.hasPoint()) {
            return unknown(one, other, rough);
        }
        double km = one.kmTo(other);
        double reach = reach(one) + reach(other);
        String apart = Math.round(km) + " km apart";
        if (rough) {
            return km <= reach ? new Found(0, null) : new Found(-2, apart);
        }
        double wider = Math.max(reach(one), reach(other));
        if (wider >= CITY_KM && km <= wider) {
            return new Found(0.9, apart + ", within the reach of the wider");
        }
        if (km <= NEXT_DOOR_KM) {
            return new Found(0.5, apart);
        }
        boolean offset = one.precision() > 1 || other.precision() > 1;
        if (offset && km <= reach) {
            return new Found(0, null);
        }
        return km <= 12 + reach ? new Found(-1, apart) : new Found(FAR, apart);
    }

    private static double reach(Spot spot) {
        double said = spot.radiusKm() == null ? 2 : spot.radiusKm();
        return spot.precision() == DISTRICT ? Math.max(said, DISTRICT_KM) : said;
    }
}
