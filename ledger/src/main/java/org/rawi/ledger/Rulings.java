package org.rawi.ledger;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What reviewers ruled on pairs of claims: these are one event, those are not. Holds against every comparison; of two rulings on
 * one pair the later holds. Immutable.
 */
public final class Rulings {
    /** No rulings. */
    public static final Rulings NONE = of(List.of());

    /**
     * A ruling.
     *
     * @param claim id of a claim
     * @param other id of another
     * @param one whether both are of one event
     */
    public record Ruling(String claim, String other, boolean one) {
        public Ruling {
            Objects.requireNonNull(claim);
            Objects.requireNonNull(other);
            if (claim.equals(other)) {
                throw new IllegalArgumentException("claim " + claim + " is ruled on against itself");
            }
        }

        /** Both are of one event. */
        public static Ruling join(String claim, String other) {
            return new Ruling(claim, other, true);
        }

        /** They are of two. */
        public static Ruling split(String claim, String other) {
            return new Ruling(claim, other, false);
        }
    }

    private final Map<String, Set<String>> joined = new TreeMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    private Rulings() {}

    /** Rulings in the order in which they were made. */
    public static Rulings of(List<Ruling> inOrder) {
        Rulings rulings = new Rulings();
        for (Ruling ruling : inOrder) {
            put(ruling.one() ? rulings.joined : rulings.apart, ruling);
            remove(ruling.one() ? rulings.apart : rulings.joined, ruling);
        }
        return rulings;
    }

    private static void put(Map<String, Set<String>> pairs, Ruling ruling) {
        pairs.computeIfAbsent(ruling.claim(), claim -> new TreeSet<>()).add(ruling.other());
        pairs.computeIfAbsent(ruling.other(), claim -> new TreeSet<>()).add(ruling.claim());
    }

    private static void remove(Map<String, Set<String>> pairs, Ruling ruling) {
        pairs.getOrDefault(ruling.claim(), new TreeSet<>()).remove(ruling.other());
        pairs.getOrDefault(ruling.other(), new TreeSet<>()).remove(ruling.claim());
    }

    /** The claims that a reviewer joined to {@code claim}, in the order of their ids. */
    public Set<String> joinedTo(String claim) {
        return Collections.unmodifiableSet(joined.getOrDefault(claim, Set.of()));
    }

    /** Whether a reviewer split the two. */
    public boolean areApart(String claim, String other) {
        return apart.getOrDefault(claim, Set.of()).contains(other);
    }

    /** Whether there are splits at all. */
    public boolean haveSplits() {
        return !apart.isEmpty();
    }
}
