package org.rawi.desk.chart;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Outlines as GeoJSON, to hundredths of a degree, which is a kilometre. */
final class OutlineJson {
    private OutlineJson() {}

    static String of(List<Topology.Outline> outlines) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            outlines.forEach(outline -> write(outline, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Topology.Outline outline, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("name", outline.name());
        json.writeEndObject();
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "MultiPolygon");
        json.writeArrayPropertyStart("coordinates");
        for (double[][] ring : outline.rings()) {
            json.writeStartArray();
            json.writeStartArray();
            for (double[] point : ring) {
                json.writeStartArray();
                json.writeNumber(Math.round(point[0] * 100) / 100.0);
                json.writeNumber(Math.round(point[1] * 100) / 100.0);
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
