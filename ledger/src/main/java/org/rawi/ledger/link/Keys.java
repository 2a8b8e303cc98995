package org.rawi.ledger.link;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rawi.ledger.telling.Side;
import org.rawi.ledger.telling.Spot;
import org.rawi.ledger.telling.Telling;
import org.rawi.text.Folding;

/**
 * The blocking keys of a telling: two tellings are compared only where they share one. A key is a hash of the group of kinds, a
 * stretch of days, and a place, a name or a party; a clash of hashes costs a comparison and nothing else.
 */
final class Keys {
    private static final int BUCKET_DAYS = 8;
    private static final int MOST_BUCKETS = 6;
    private static final double CELL_DEGREES = 0.2;
    private static final int DISTRICT = 3;
    private static final int GOVERNORATE = 4;

    private final KindPairs pairs;

    Keys(KindPairs pairs) {
        this.pairs = pairs;
    }

    /** The keys in ascending order, each once; the lowest 24 bits are clear. */
    long[] of(Telling telling) {
        TreeSet<Long> keys = new TreeSet<>();
        String group = pairs.group(telling.kind());
        String text = telling.copyOf() == null ? telling.document() : telling.copyOf();
        keys.add(hash(group, "text", text));
        for (String days : buckets(Window.of(telling))) {
            for (String where : wheres(telling)) {
                keys.add(hash(group, days, where));
            }
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    /** The stretches of days that the window and a day on either side touch; «undated» where there is none. */
    private static List<String> buckets(Window window) {
        if (window == null) {
            return List.of("undated");
        }
        long first = Math.floorDiv(window.from() - 1, BUCKET_DAYS);
        long last = Math.floorDiv(window.to() + 1, BUCKET_DAYS);
        if (last - first >= MOST_BUCKETS) {
            return List.of(window.from() + "/" + window.to());
        }
        List<String> buckets = new ArrayList<>();
        for (long bucket = first; bucket <= last; bucket++) {
            buckets.add("d" + bucket);
        }
        return buckets;
    }

    private static List<String> wheres(Telling telling) {
        List<String> wheres = new ArrayList<>();
        for (Spot spot : telling.spots()) {
            if (spot.precision() >= DISTRICT) {
                parties(telling).forEach(party -> wheres.add(spot.id() + " " + party));
                if (spot.precision() == DISTRICT || spot.precision() == GOVERNORATE && !isViolent(telling)) {
                    wheres.add(spot.id());
                }
            } else {
                wheres.add(Folding.fold(spot.name()));
                cells(spot, wheres);
                spot.areas().forEach(area -> parties(telling).forEach(party -> wheres.add(area + " " + party)));
            }
        }
        if (telling.spots().isEmpty() || !isViolent(telling)) {
            wheres.addAll(pairsOfParties(telling));
        }
        return wheres;
    }

    private static boolean isViolent(Telling telling) {
        return telling.family().equals("remote") || telling.family().equals("ground");
    }

    /** The four cells, each twice as wide as the grid, that hold the point: two points nearer than the grid share one. */
    private static void cells(Spot spot, List<String> wheres) {
        if (spot.hasPoint()) {
            long row = (long) Math.floor(spot.lat() / CELL_DEGREES);
            long column = (long) Math.floor(spot.lon() / CELL_DEGREES);
            for (long r = row - 1; r <= row; r++) {
                for (long c = column - 1; c <= column; c++) {
                    wheres.add("c" + r + "," + c);
                }
            }
        }
    }

    private static List<String> parties(Telling telling) {
        List<String> parties = new ArrayList<>();
        telling.initiators().forEach(side -> parties.add(body(side)));
        telling.targets().forEach(side -> parties.add(body(side)));
        return parties.stream().distinct().toList();
    }

    private static List<String> pairsOfParties(Telling telling) {
        List<String> parties = parties(telling);
        if (parties.size() < 2) {
            return parties;
        }
        List<String> pairs = new ArrayList<>();
        for (String one : parties) {
            for (String other : parties) {
                if (one.compareTo(other) < 0) {
                    pairs.add(one + "+" + other);
                }
            }
        }
        return pairs;
    }

    /** The whole body that an actor is a part of: {@code syria} for {@code syria.army}. */
    private static String body(Side side) {
        int dot = side.id().indexOf('.');
        return dot < 0 ? side.id() : side.id().substring(0, dot);
    }

    /** FNV-1a over the parts, without the lowest 24 bits. */
    private static long hash(String... parts) {
        long hash = 0xcbf29ce484222325L;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ '|') * 0x100000001b3L;
        }
        return hash & ~0xffffffL;
    }
}
