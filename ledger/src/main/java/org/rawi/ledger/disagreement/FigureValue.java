package org.rawi.ledger.disagreement;

import java.util.Map;
import java.util.Set;
import org.rawi.ledger.toll.TollUpdate;

/**
 * A toll: «12 civilians», «50 or more». Ranges that meet agree; a part, the women say, agrees with a whole that is no less; a figure
 * said to be rough agrees with what is no further off than a tenth.
 */
record FigureValue(String group, Integer min, Integer max, boolean about) implements Value {
    private static final double ROUGH = 0.1;

    /** What each group is a part of; the two sides' dead, and all that is told of no group, are parts of «both». */
    private static final Map<String, Set<String>> WHOLES = Map.of(
            "women", Set.of("civilians", "target", "unknown", "both"),
            "children", Set.of("civilians", "target", "unknown", "both"),
            "named", Set.of("civilians", "target", "unknown", "both"),
            "civilians", Set.of("unknown", "both"),
            "initiator", Set.of("unknown", "both"),
            "target", Set.of("unknown", "both"));

    static FigureValue of(TollUpdate update) {
        return new FigureValue(update.group(), update.min(), update.max(), update.about());
    }

    @Override
    public String text() {
        String figure = max == null
                ? min + " or more"
                : min == null ? max + " or fewer" : min.equals(max) ? "" + min : min + "–" + max;
        return (about ? "about " : "") + figure + (group.equals("unknown") ? "" : " " + group);
    }

    @Override
    public boolean agreesWith(Value other) {
        FigureValue figure = (FigureValue) other;
        if (isPartOf(figure)) {
            return low() <= figure.high();
        }
        if (figure.isPartOf(this)) {
            return figure.low() <= high();
        }
        return !isSame(figure) || low() <= figure.high() && figure.low() <= high();
    }

    private boolean isPartOf(FigureValue whole) {
        return WHOLES.getOrDefault(group, Set.of()).contains(whole.group);
    }

    private boolean isSame(FigureValue other) {
        return whole().equals(other.whole());
    }

    private String whole() {
        return group.equals("both") ? "unknown" : group;
    }

    private double low() {
        int low = min == null ? 0 : min;
        return about ? low * (1 - ROUGH) : low;
    }

    private double high() {
        double high = max == null ? Double.POSITIVE_INFINITY : max;
        return about ? high * (1 + ROUGH) : high;
    }
}
