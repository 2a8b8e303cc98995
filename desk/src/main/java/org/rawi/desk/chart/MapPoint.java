package org.rawi.desk.chart;

import java.util.Objects;

/**
 * Something to be put on a map.
 *
 * @param lat degrees north
 * @param lon degrees east
 * @param radiusKm how far it may lie from there
 * @param count how many it stands for
 * @param text what it is
 * @param href where it leads
 */
public record MapPoint(double lat, double lon, double radiusKm, int count, String text, String href) {
    public MapPoint {
        Objects.requireNonNull(text);
        Objects.requireNonNull(href);
    }
}
