package org.rawi.desk.fill;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.rawi.desk.page.Blame;
import org.rawi.desk.page.IncidentRow;
import org.rawi.desk.page.Named;
import org.rawi.export.Formats;
import org.rawi.export.RecordFormat;
import org.rawi.export.RecordWriter;
import org.rawi.export.harm.Shield;
import org.rawi.ledger.view.Viewed;
import org.rawi.workflow.Told;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Incidents as files, one after another as they come, with what is held back held back. */
final class Exports {
    private static final int WIDTH = 120;

    private final Basis basis;
    private final Parts parts;

    Exports(Basis basis, Parts parts) {
        this.basis = basis;
        this.parts = parts;
    }

    /** Hands on incidents. */
    interface Incidents {
        void forEach(Consumer<Told> to);
    }

    /** Writes them in {@code format}, «csv», «geojson» or «json». */
    void write(Incidents incidents, String format, OutputStream out) throws IOException {
        try {
            switch (format) {
                case "csv" -> csv(incidents, out);
                case "geojson" -> points(incidents, out);
                default -> json(incidents, out);
            }
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private RecordFormat<Viewed> format(String name) {
        return Formats.ofIncidents(basis.told().viewer(), WIDTH)
                .findByName(name)
                .orElseThrow();
    }

    private Viewed safe(Told incident) {
        return basis.veil().of(incident.viewed(), incident.shown());
    }

    private void csv(Incidents incidents, OutputStream out) throws IOException {
        try (RecordWriter<Viewed> writer = format("csv").open(out)) {
            incidents.forEach(incident -> write(writer, safe(incident)));
        }
    }

    private static void write(RecordWriter<Viewed> writer, Viewed incident) {
        try {
            writer.write(incident);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Lines of JSON with commas between them, in brackets. */
    private void json(Incidents incidents, OutputStream out) throws IOException {
        out.write('[');
        try (RecordWriter<Viewed> writer = format("jsonl").open(new Commas(out))) {
            incidents.forEach(incident -> write(writer, safe(incident)));
        }
        out.write("]\n".getBytes(StandardCharsets.UTF_8));
    }

    private void points(Incidents incidents, OutputStream out) {
        try (JsonGenerator json = JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            incidents.forEach(
                    incident -> parts.drawn(incident).ifPresent(shown -> point(json, parts.row(incident), shown)));
            json.writeEndArray();
            json.writeEndObject();
        }
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
