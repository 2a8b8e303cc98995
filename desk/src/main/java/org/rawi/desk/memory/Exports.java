package org.rawi.desk.memory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.rawi.desk.page.Blame;
import org.rawi.desk.page.IncidentRow;
import org.rawi.desk.page.Named;
import org.rawi.export.Formats;
import org.rawi.export.RecordWriter;
import org.rawi.export.harm.IncidentShield;
import org.rawi.export.harm.Shield;
import org.rawi.ledger.view.Viewed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Incidents as files, their places no more exact than is safe. */
final class Exports {
    private static final int WIDTH = 120;

    private final Shelf shelf;
    private final Parts parts;

    Exports(Shelf shelf, Parts parts) {
        this.shelf = shelf;
        this.parts = parts;
    }

    String of(List<Viewed> incidents, String format) {
        return switch (format) {
            case "csv" -> written(incidents, "csv");
            case "geojson" -> points(incidents);
            default -> "[" + written(incidents, "jsonl").lines().collect(Collectors.joining(",\n")) + "]\n";
        };
    }

    private String written(List<Viewed> incidents, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter<Viewed> writer = Formats.ofIncidents(shelf.viewer(), WIDTH)
                .findByName(format)
                .orElseThrow()
                .open(bytes)) {
            for (Viewed viewed : incidents) {
                writer.write(IncidentShield.of(viewed, parts.shield(), parts.exactness(viewed)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String points(List<Viewed> incidents) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            incidents.forEach(viewed -> parts.drawn(viewed).ifPresent(shown -> point(json, parts.row(viewed), shown)));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void point(JsonGenerator json, IncidentRow row, Shield.Shown shown) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", row.id());
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(shown.lon());
        json.writeNumber(shown.lat());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("kind", row.kind());
        json.writeStringProperty("day", row.day());
        json.writeStringProperty("place", row.place() == null ? "" : row.place().text());
        json.writeNumberProperty("radius_km", shown.radiusKm());
        json.writeBooleanProperty("area", shown.area());
        json.writeArrayPropertyStart("initiators");
        row.blames().forEach(blame -> blame(json, blame));
        json.writeEndArray();
        json.writeStringProperty("killed", row.killed());
        json.writeStringProperty("origins", row.origins());
        json.writeNumberProperty("claims", row.claims());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A name as data, without what sets it apart on a page. */
    private static String bare(Named named) {
        return named.text().replaceAll("[\u2066-\u2069]", "");
    }

    private static void blame(JsonGenerator json, Blame blame) {
        json.writeStartObject();
        json.writeArrayPropertyStart("actors");
        blame.actors().stream().map(Exports::bare).forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("denied", blame.denied());
        json.writeArrayPropertyStart("according_to");
        blame.accordingTo().stream().map(Exports::bare).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
