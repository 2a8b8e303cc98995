package org.rawi.desk.chart;

import java.util.List;

/**
 * A map as it is drawn.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param frame degrees at its western edge, Mercator degrees at its northern edge, and units of the drawing a degree
 * @param countries outlines of countries as SVG paths
 * @param governorates outlines of governorates as SVG paths
 * @param dots what is shown on it
 * @param names names of governorates, under the dots
 * @param left how many are told of whole regions and countries, or lie far off, and are not drawn
 * @param points the dots as GeoJSON, for the map that can be moved
 */
public record MapDrawing(
        int width,
        int height,
        String frame,
        List<String> countries,
        List<String> governorates,
        List<Dot> dots,
        List<Name> names,
        int left,
        String points) {
    /**
     * Something on a map.
     *
     * @param x across
     * @param y down
     * @param radius of its dot
     * @param reach radius of the area within which it lies
     * @param text what it is
     * @param href where it leads
     */
    public record Dot(double x, double y, double radius, double reach, String text, String href) {}

    /** A name on a map. */
    public record Name(double x, double y, String text) {}

    public MapDrawing {
        countries = List.copyOf(countries);
        governorates = List.copyOf(governorates);
        dots = List.copyOf(dots);
        names = List.copyOf(names);
    }
}
