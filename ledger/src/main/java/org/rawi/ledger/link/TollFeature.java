package org.rawi.ledger.link;

import org.rawi.ledger.telling.Count;
import org.rawi.ledger.telling.Telling;

/** Whether the figures agree. Tolls grow while news come in, so that they speak for more than against. */
final class TollFeature implements Feature {
    private static final int TELLING = 3;

    private record Found(double weight, String reason) {}

    private static final Found NOTHING = new Found(0, null);

    @Override
    public double weight(Telling one, Telling other) {
        return of(one, other, "killed").weight()
                + 0.6 * of(one, other, "wounded").weight();
    }

    @Override
    public String reason(Telling one, Telling other) {
        String killed = of(one, other, "killed").reason();
        String wounded = of(one, other, "wounded").reason();
        return killed == null || wounded == null ? killed == null ? wounded : killed : killed + ", " + wounded;
    }

    private static Found of(Telling one, Telling other, String effect) {
        Integer mine = figure(one, effect);
        Integer theirs = figure(other, effect);
        if (mine == null || theirs == null) {
            return NOTHING;
        }
        if (mine.equals(theirs)) {
            return new Found(mine >= TELLING ? 1.8 : 0.9, mine + " " + effect + " in both");
        }
        double ratio = (Math.max(mine, theirs) + 1.0) / (Math.min(mine, theirs) + 1.0);
        String told = Math.min(mine, theirs) + " and " + Math.max(mine, theirs) + " " + effect;
        if (ratio <= 1.4) {
            return new Found(0.4, told);
        }
        boolean grew = mine < theirs ? isLater(other, one) : isLater(one, other);
        if (grew && ratio <= 2.5) {
            return new Found(0.2, told + ", the later the higher");
        }
        return new Found(ratio <= 2.5 ? -0.4 : -1.2, told);
    }

    /** Whether it came out on a later day: the wounded die, the missing are found. */
    private static boolean isLater(Telling one, Telling other) {
        return one.published() != null
                && other.published() != null
                && one.published().isAfter(other.published());
    }

    /** The largest exact figure of the effect, or null: «قتلى» with no number says nothing. */
    private static Integer figure(Telling telling, String effect) {
        return telling.counts().stream()
                .filter(count -> count.effect().equals(effect) && !count.bare() && count.min() != null)
                .map(Count::min)
                .max(Integer::compare)
                .orElse(null);
    }
}
