package org.rawi.desk.chart;

import java.util.List;

/**
 * Who had it from whom, drawn: origins at the start of the line, outlets at its end.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param nodes who
 * @param arcs lines between them, as SVG paths
 */
public record ChainDrawing(int width, int height, List<Node> nodes, List<String> arcs) {
    /**
     * A voice.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide
     * @param height how high
     * @param role origin, relay or outlet
     * @param text its name, cut where it is too long
     * @param whole its whole name
     * @param href its page, or null
     */
    public record Node(
            double x, double y, double width, double height, String role, String text, String whole, String href) {}

    public ChainDrawing {
        nodes = List.copyOf(nodes);
        arcs = List.copyOf(arcs);
    }
}
