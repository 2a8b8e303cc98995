package org.rawi.desk.page;

import java.util.Objects;

/**
 * A value that one can filter by.
 *
 * @param value the value, «air_strike»
 * @param text what it is called
 * @param count how many incidents have it
 * @param share its share of the greatest, 0 to 1, for a bar
 * @param href where choosing it leads
 * @param chosen whether it is chosen
 */
public record Choice(String value, String text, int count, double share, String href, boolean chosen) {
    public Choice {
        Objects.requireNonNull(value);
        Objects.requireNonNull(text);
    }

    /** The same, chosen or not. */
    public Choice chosenIf(boolean so) {
        return new Choice(value, text, count, share, href, so);
    }

    /** The bar's width in hundredths. */
    public int percent() {
        return (int) Math.max(1, Math.round(share * 100));
    }
}
