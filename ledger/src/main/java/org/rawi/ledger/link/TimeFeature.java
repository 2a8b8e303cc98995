package org.rawi.ledger.link;

import org.rawi.ledger.telling.Period;
import org.rawi.ledger.telling.Telling;

/** How near in time: by the days that each telling allows, wide where it names none. */
final class TimeFeature implements Feature {
    private static final int SHARP_DAYS = 2;

    /** News of different days, and neither says of when. */
    private static final double NEITHER_DAY = 0.4;

    @Override
    public double weight(Telling one, Telling other) {
        Window mine = Window.of(one);
        Window theirs = Window.of(other);
        if (mine == null || theirs == null) {
            return -0.6;
        }
        long gap = mine.daysApart(theirs);
        boolean sharp = mine.days() <= SHARP_DAYS && theirs.days() <= SHARP_DAYS;
        if (sharp && isStated(one.period()) && isStated(other.period())) {
            return gap == 0 ? 2 : gap == 1 ? -0.3 : gap == 2 ? -2.5 : NEVER;
        }
        if (gap > 0) {
            return gap == 1 ? -0.5 : gap <= Window.FARTHEST_DAYS ? -1.8 : NEVER;
        }
        if (mine.days() > Window.LONG_DAYS || theirs.days() > Window.LONG_DAYS) {
            return 0;
        }
        boolean told = isStated(one.period()) || isStated(other.period()) || isOfOneDay(one, other);
        return told ? 0.8 : NEITHER_DAY;
    }

    private static boolean isOfOneDay(Telling one, Telling other) {
        return one.published() != null && one.published().equals(other.published());
    }

    private static boolean isStated(Period period) {
        return period.isBounded();
    }

    @Override
    public String reason(Telling one, Telling other) {
        Window mine = Window.of(one);
        Window theirs = Window.of(other);
        if (mine == null || theirs == null) {
            return "no day to compare";
        }
        long gap = mine.daysApart(theirs);
        if (gap > 0) {
            return gap == 1 ? "a day apart" : gap + " days apart";
        }
        boolean sharp = mine.days() <= SHARP_DAYS && theirs.days() <= SHARP_DAYS;
        return sharp && mine.from() == theirs.from() ? "same day (" + mine.firstDay() + ")" : "days that meet";
    }
}
