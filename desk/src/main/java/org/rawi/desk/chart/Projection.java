package org.rawi.desk.chart;

import java.util.List;

/** Degrees to points of a drawing, after Mercator. */
final class Projection {
    private static final double KM_A_DEGREE = 111.32;
    /** How far past its edges a drawing still has lines, so that none is seen to end. */
    private static final double SLACK = 40;

    private final double west;
    private final double north;
    private final double scale;
    private final int width;
    private final int height;

    /** Shows {@code box} (west, south, east, north) {@code width} wide. */
    Projection(double[] box, int width) {
        this.width = width;
        west = box[0];
        north = mercator(box[3]);
        scale = width / (box[2] - box[0]);
        height = (int) Math.round((north - mercator(box[1])) * scale);
    }

    private static double mercator(double lat) {
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2)));
    }

    /** «36.1 39.2 320.5»: what leads from a point of the drawing back to degrees. */
    String frame() {
        return west + " " + north + " " + scale;
    }

    int height() {
        return height;
    }

    double x(double lon) {
        return round((lon - west) * scale);
    }

    double y(double lat) {
        return round((north - mercator(lat)) * scale);
    }

    double pixels(double km, double lat) {
        return round(km / (KM_A_DEGREE * Math.cos(Math.toRadians(lat))) * scale);
    }

    boolean holds(double lon, double lat) {
        return x(lon) > 0 && x(lon) < width && y(lat) > 0 && y(lat) < height;
    }

    /** The rings that can be seen as one SVG path; empty where none can. */
    String path(List<double[][]> rings) {
        StringBuilder path = new StringBuilder();
        for (double[][] ring : rings) {
            if (meets(ring)) {
                append(ring, path);
            }
        }
        return path.toString();
    }

    private boolean meets(double[][] ring) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (double[] point : ring) {
            double x = (point[0] - west) * scale;
            double y = Math.abs(point[1]) > 85 ? (point[1] > 0 ? -1e6 : 1e6) : (north - mercator(point[1])) * scale;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return right > 0 && left < width && bottom > 0 && top < height;
    }

    /** Points that fall on the one before, or together beyond one edge, are left out. */
    private void append(double[][] ring, StringBuilder path) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        char verb = 'M';
        for (double[] point : ring) {
            double x = clamp(x(point[0]), width);
            double y = clamp(y(Math.max(-80, Math.min(80, point[1]))), height);
            if (Math.abs(x - lastX) < 0.7 && Math.abs(y - lastY) < 0.7) {
                continue;
            }
            path.append(verb).append(short1(x)).append(' ').append(short1(y));
            verb = 'L';
            lastX = x;
            lastY = y;
        }
        path.append('Z');
    }

    private static double clamp(double value, int edge) {
        return Math.max(-SLACK, Math.min(edge + SLACK, value));
    }

    private static String short1(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
