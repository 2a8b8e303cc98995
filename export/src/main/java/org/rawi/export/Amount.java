package org.rawi.export;

import org.rawi.model.Casualty;
import org.rawi.model.Thing;

/** A number as people write it: «2», «10+», «3-5», «~50». */
final class Amount {
    private Amount() {}

    /** «destroyed vehicle.armoured (10+)». */
    static String of(Thing thing) {
        String amount = of(thing.min(), thing.max());
        return thing.effect() + " " + thing.what() + (amount.isEmpty() ? "" : " (" + amount + ")");
    }

    static String of(Casualty casualty) {
        return (casualty.about() ? "~" : "") + of(casualty.min(), casualty.max());
    }

    private static String of(Integer min, Integer max) {
        if (min == null) {
            return max == null ? "" : "≤" + max;
        }
        return max == null ? min + "+" : min.equals(max) ? min.toString() : min + "-" + max;
    }
}
