package org.rawi.desk.chart;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Points of a map as GeoJSON. */
final class PointJson {
    private PointJson() {}

    static String of(List<MapPoint> points) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            points.forEach(point -> write(point, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(MapPoint point, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(point.lon());
        json.writeNumber(point.lat());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("text", point.text());
        json.writeStringProperty("href", point.href());
        json.writeNumberProperty("count", point.count());
        json.writeNumberProperty("radius_km", point.radiusKm());
        json.writeEndObject();
        json.writeEndObject();
    }
}
