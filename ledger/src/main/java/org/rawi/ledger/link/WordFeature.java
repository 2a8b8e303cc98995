package org.rawi.ledger.link;

import org.rawi.ledger.telling.Telling;

/** Whether they are told in the same words; the text of a known copy is the same text. */
final class WordFeature implements Feature {
    private static final int ENOUGH = 3;

    @Override
    public double weight(Telling one, Telling other) {
        if (areCopies(one, other)) {
            return 3;
        }
        int least = Math.min(one.words().size(), other.words().size());
        if (least < ENOUGH) {
            return 0;
        }
        double share = (double) one.words().shared(other.words()) / least;
        return share >= 0.8 ? 1.5 : share >= 0.5 ? 0.8 : share >= 0.3 ? 0.3 : 0;
    }

    @Override
    public String reason(Telling one, Telling other) {
        if (areCopies(one, other)) {
            return "copies of one text";
        }
        double weight = weight(one, other);
        return weight == 0 ? null : weight > 1 ? "same words" : "words in common";
    }

    private static boolean areCopies(Telling one, Telling other) {
        return !one.document().equals(other.document()) && root(one).equals(root(other));
    }

    private static String root(Telling telling) {
        return telling.copyOf() == null ? telling.document() : telling.copyOf();
    }
}
