package org.rawi.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rawi.ledger.disagreement.FieldStances;
import org.rawi.ledger.disagreement.Stance;
import org.rawi.ledger.origin.Origin;
import org.rawi.ledger.view.Viewed;
import org.rawi.ledger.view.Viewer;
import org.rawi.model.Incident;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Incidents as JSON Lines: one incident a line, keys in a fixed order. */
final class IncidentJson implements RecordFormat<Viewed> {
    /** The version of the public format. */
    static final int SCHEMA = 1;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Viewer viewer;

    IncidentJson(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public RecordWriter<Viewed> open(OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return new RecordWriter<>() {
            @Override
            public void write(Viewed viewed) throws IOException {
                try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
                    object(json, viewed);
                } catch (JacksonIOException e) {
                    throw e.getCause();
                }
                writer.write('\n');
            }

            @Override
            public void flush() throws IOException {
                writer.flush();
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }

    private void object(JsonGenerator json, Viewed viewed) {
        json.writeStartObject();
        json.writeNumberProperty("schema", SCHEMA);
        json.writeStringProperty("incident", viewed.incident().incident());
        JsonFields.strings(json, "claims", viewed.incident().claims());
        JsonFields.strings(json, "documents", viewed.incident().documents());
        headline(json, viewed);
        fields(json, viewed);
        origins(json, viewed);
        json.writeArrayPropertyStart("grades");
        viewed.grading().grades().forEach((grade, reason) -> {
            json.writeStartObject();
            json.writeStringProperty("grade", grade.name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("reason", reason);
            json.writeEndObject();
        });
        json.writeEndArray();
        IncidentTolls.write(json, viewed.tolls());
        IncidentCounting.write(json, viewed.counting());
        ties(json, viewed.incident().ties());
        json.writeEndObject();
    }

    private static void headline(JsonGenerator json, Viewed viewed) {
        json.writeObjectPropertyStart("headline");
        json.writeStringProperty("kind", viewed.headline().kind());
        JsonFields.strings(json, "initiators", viewed.headline().initiators());
        JsonFields.strings(json, "targets", viewed.headline().targets());
        JsonFields.string(
                json,
                "place",
                viewed.headline().spot() == null
                        ? null
                        : viewed.headline().spot().name());
        JsonFields.string(
                json,
                "place_id",
                viewed.headline().spot() == null
                        ? null
                        : viewed.headline().spot().id());
        JsonFields.string(json, "from", Objects.toString(viewed.headline().from(), null));
        JsonFields.string(json, "to", Objects.toString(viewed.headline().to(), null));
        JsonFields.number(json, "killed_low", viewed.headline().killedLow());
        JsonFields.number(json, "killed_high", viewed.headline().killedHigh());
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, Viewed viewed) {
        json.writeObjectPropertyStart("fields");
        for (FieldStances field : viewed.fields()) {
            json.writeObjectPropertyStart(field.field().name().toLowerCase(Locale.ROOT));
            json.writeBooleanProperty("disputed", field.disputed());
            json.writeArrayPropertyStart("values");
            field.stances().forEach(stance -> stance(json, stance));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void stance(JsonGenerator json, Stance stance) {
        json.writeStartObject();
        json.writeStringProperty("value", stance.value());
        json.writeObjectPropertyStart("origins");
        json.writeNumberProperty("min", stance.count().min());
        json.writeNumberProperty("max", stance.count().max());
        JsonFields.strings(
                json, "each", stance.origins().stream().map(Origin::key).toList());
        json.writeEndObject();
        JsonFields.strings(json, "claims", stance.claims());
        JsonFields.string(json, "since", Objects.toString(stance.since(), null));
        json.writeEndObject();
    }

    private void origins(JsonGenerator json, Viewed viewed) {
        json.writeObjectPropertyStart("origins");
        json.writeNumberProperty("min", viewed.count().min());
        json.writeNumberProperty("max", viewed.count().max());
        json.writeArrayPropertyStart("each");
        for (Origin origin : viewed.origins()) {
            json.writeStartObject();
            json.writeStringProperty("origin", origin.key());
            json.writeStringProperty("type", origin.type());
            JsonFields.string(json, "party", origin.party());
            json.writeBooleanProperty("settled", origin.settled());
            json.writeBooleanProperty("party_to_event", viewer.isParty(origin, viewed));
            JsonFields.strings(json, "claims", claims(viewed, origin));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<String> claims(Viewed viewed, Origin origin) {
        return viewed.sourcings().stream()
                .filter(sourcing ->
                        sourcing.origins().stream().anyMatch(one -> one.key().equals(origin.key())))
                .map(sourcing -> sourcing.telling().claim())
                .toList();
    }

    private static void ties(JsonGenerator json, List<Incident.Tie> ties) {
        json.writeArrayPropertyStart("ties");
        for (Incident.Tie tie : ties) {
            json.writeStartObject();
            json.writeStringProperty("claim", tie.claim());
            json.writeStringProperty("other", tie.other());
            json.writeNumberProperty("score", tie.score());
            JsonFields.strings(json, "reasons", tie.reasons());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
