package org.rawi.desk.chart;

import java.util.List;

/**
 * How many at which time, as bars.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param bars the bars, by time
 * @param ticks the words under them
 * @param most the highest count
 * @param step day, month or year
 */
public record Histogram(int width, int height, List<Bar> bars, List<Tick> ticks, int most, String step) {
    /**
     * A bar.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide
     * @param height how high
     * @param count what it stands for
     * @param text what it is called, «May 2019»
     * @param from its first day
     * @param to its last day
     * @param href where it leads
     */
    public record Bar(
            double x,
            double y,
            double width,
            double height,
            int count,
            String text,
            String from,
            String to,
            String href) {}

    /** A word on the axis. */
    public record Tick(double x, String text) {}

    public Histogram {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }
}
