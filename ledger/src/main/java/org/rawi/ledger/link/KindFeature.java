package org.rawi.ledger.link;

import org.rawi.ledger.telling.Telling;

/** One kind, or two as which one event may be told; totals of a period and single events are never one. */
final class KindFeature implements Feature {
    private final KindPairs pairs;

    KindFeature(KindPairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public double weight(Telling one, Telling other) {
        if (one.aggregate() != other.aggregate() || happens(one) != happens(other)) {
            return NEVER;
        }
        if (one.kind().equals(other.kind())) {
            return KindPairs.SAME;
        }
        KindPairs.Pair pair = pairs.pair(one.kind(), other.kind());
        return pair == null ? NEVER : pair.weight();
    }

    @Override
    public String reason(Telling one, Telling other) {
        if (one.kind().equals(other.kind())) {
            return "same kind";
        }
        boolean turned = one.kind().compareTo(other.kind()) > 0;
        KindPairs.Pair pair = pairs.pair(one.kind(), other.kind());
        return (turned ? other : one).kind() + " and " + (turned ? one : other).kind()
                + (pair == null ? "" : ": " + pair.reason());
    }

    /** Whether it is told as having happened, or denied to have; what is planned or asked for is another event. */
    private static boolean happens(Telling telling) {
        return switch (telling.modality()) {
            case ASSERTED, DENIED -> true;
            case PLANNED, CALLED_FOR, CONDITIONAL -> false;
        };
    }
}
