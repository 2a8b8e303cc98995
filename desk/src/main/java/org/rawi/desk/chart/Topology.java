package org.rawi.desk.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rawi.desk.Desk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads outlines of countries and of their parts from TopoJSON. */
final class Topology {
    private final double[][][] arcs;
    private final JsonNode shapes;

    private Topology(JsonNode json) {
        JsonNode transform = json.get("transform");
        arcs = new double[json.get("arcs").size()][][];
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = points(json.get("arcs").get(i), transform);
        }
        shapes = json.get("objects").iterator().next().get("geometries");
    }

    /** The outlines in the file {@code name} of the jar's folder {@code map}. */
    static List<Outline> read(String name) {
        try (InputStream in = Desk.class.getResourceAsStream("map/" + name)) {
            return new Topology(JsonMapper.shared().readTree(in)).outlines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[][] points(JsonNode arc, JsonNode transform) {
        double[][] points = new double[arc.size()][];
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.length; i++) {
            x += arc.get(i).get(0).doubleValue();
            y += arc.get(i).get(1).doubleValue();
            points[i] = transform == null
                    ? new double[] {
                        arc.get(i).get(0).doubleValue(), arc.get(i).get(1).doubleValue()
                    }
                    : new double[] {
                        x * transform.get("scale").get(0).doubleValue()
                                + transform.get("translate").get(0).doubleValue(),
                        y * transform.get("scale").get(1).doubleValue()
                                + transform.get("translate").get(1).doubleValue()
                    };
        }
        return points;
    }

    private List<Outline> outlines() {
        List<Outline> outlines = new ArrayList<>();
        for (JsonNode shape : shapes) {
            List<double[][]> rings = new ArrayList<>();
            if (shape.get("type").stringValue().equals("Polygon")) {
                rings(shape.get("arcs"), rings);
            } else if (shape.get("type").stringValue().equals("MultiPolygon")) {
                shape.get("arcs").forEach(polygon -> rings(polygon, rings));
            }
            JsonNode name = shape.path("properties").path("name");
            outlines.add(new Outline(name.isString() ? name.stringValue() : "", rings));
        }
        return outlines;
    }

    private void rings(JsonNode polygon, List<double[][]> rings) {
        for (JsonNode ring : polygon) {
            List<double[]> points = new ArrayList<>();
            for (JsonNode arc : ring) {
                append(arc.intValue(), points);
            }
            rings.add(points.toArray(double[][]::new));
        }
    }

    /** A negative number is the arc turned round; each arc begins where the one before ends. */
    private void append(int number, List<double[]> points) {
        double[][] arc = arcs[number < 0 ? ~number : number];
        for (int i = 0; i < arc.length; i++) {
            if (i > 0 || points.isEmpty()) {
                points.add(number < 0 ? arc[arc.length - 1 - i] : arc[i]);
            }
        }
    }

    /**
     * The outline of a country or of a part of it.
     *
     * @param name its English name
     * @param rings closed lines of points, longitude first
     */
    record Outline(String name, List<double[][]> rings) {}
}
