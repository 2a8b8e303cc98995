package org.rawi.ledger.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rawi.ledger.party.Parties;

/**
 * Counts independent origins (codebook, «attribution»): unnamed sources of one party that give one toll are one, with another
 * toll they may be two; a party's own word may be that of a body of it that is named beside it; unnamed sources of nobody known
 * may be any that is named no better. Immutable and thread-safe.
 */
public final class OriginCounter {
    /** Unnamed sources that are no party's: what they say is never the word of a belligerent. */
    private static final Set<String> CIVIL = Set.of("activists", "residents", "witness", "medical_source");

    private final Parties parties;

    /** By whom actors belong to. */
    public OriginCounter(Parties parties) {
        this.parties = parties;
    }

    /** How many stand behind these tellings of one event. */
    public OriginCount count(List<Sourcing> sourcings) {
        return count(sourcings, origin -> true);
    }

    /** How many of those that are asked for stand behind these tellings of one event. */
    public OriginCount count(List<Sourcing> sourcings, Predicate<Origin> asked) {
        List<Origin> most = distinct(sourcings, asked);
        List<Origin> least = new ArrayList<>();
        for (Origin origin : most) {
            if (least.stream().noneMatch(kept -> mayBe(origin, kept))) {
                least.add(origin);
            }
        }
        return new OriginCount(least.size(), most.size());
    }

    /** Whether an unnamed source is no party's: a witness, an activist. */
    public static boolean isCivil(Origin origin) {
        return origin.naming() == Naming.OPEN && CIVIL.contains(origin.type());
    }

    /** Each that could be an origin of its own, the best named first. */
    private List<Origin> distinct(List<Sourcing> sourcings, Predicate<Origin> asked) {
        Map<String, List<Voucher>> byKey = new TreeMap<>();
        for (Sourcing sourcing : sourcings) {
            TollKey toll = TollKey.of(sourcing.telling());
            sourcing.origins().stream().filter(asked).forEach(origin -> byKey.computeIfAbsent(
                            origin.key(), key -> new ArrayList<>())
                    .add(new Voucher(origin, toll)));
        }
        List<Origin> distinct = new ArrayList<>();
        byKey.values().forEach(vouchers -> distinct.addAll(ofOneKey(vouchers)));
        distinct.sort(Comparator.comparing(Origin::naming)
                .thenComparing(origin -> parties.isWhole(origin.key()))
                .thenComparing(origin -> -origin.key().split("\\.").length)
                .thenComparing(Origin::key));
        return distinct;
    }

    /** One origin; or of a party as many as its unnamed sources give tolls that do not agree. */
    private static List<Origin> ofOneKey(List<Voucher> vouchers) {
        List<Voucher> apart = new ArrayList<>();
        vouchers.stream().sorted(Voucher.ORDER).forEach(voucher -> {
            boolean unnamed = voucher.origin().naming() == Naming.OF_A_PARTY;
            for (int i = 0; i < apart.size(); i++) {
                if (!unnamed || apart.get(i).toll().agreesWith(voucher.toll())) {
                    apart.set(i, apart.get(i).and(voucher));
                    return;
                }
            }
            apart.add(voucher);
        });
        return apart.stream().map(Voucher::origin).toList();
    }

    /** Whether {@code vague} cannot be told from {@code other}, which is named as well or better. */
    private boolean mayBe(Origin vague, Origin other) {
        if (vague.key().equals(other.key()) || publishes(vague, other) || publishes(other, vague)) {
            return true;
        }
        if (vague.naming() == Naming.OPEN) {
            return !isCivil(vague) || other.party() == null;
        }
        return vague.party() != null && other.party() != null && parties.isWithin(other.party(), vague.party());
    }

    /** A ministry's own word may be what it published for its general staff, told with a link less. */
    private static boolean publishes(Origin publisher, Origin other) {
        return publisher.key().equals(other.publisher());
    }

    /** An origin with a toll that it gives. */
    private record Voucher(Origin origin, TollKey toll) {
        private static final Comparator<Voucher> ORDER = Comparator.comparing(
                        (Voucher voucher) -> voucher.origin().naming())
                .thenComparing(Voucher::toll);

        private Voucher and(Voucher other) {
            return new Voucher(origin.publisher() == null ? other.origin : origin, toll.and(other.toll));
        }
    }
}
