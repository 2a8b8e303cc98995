package org.rawi.export;

import java.util.Locale;
import java.util.Objects;
import org.rawi.ledger.toll.TollTimeline;
import org.rawi.ledger.toll.TollUpdate;
import tools.jackson.core.JsonGenerator;

/** Writes the figures of an incident over time, the key {@code tolls}. */
final class IncidentTolls {
    private IncidentTolls() {}

    static void write(JsonGenerator json, TollTimeline tolls) {
        json.writeArrayPropertyStart("tolls");
        tolls.updates().forEach(update -> update(json, update));
        json.writeEndArray();
    }

    private static void update(JsonGenerator json, TollUpdate update) {
        json.writeStartObject();
        JsonFields.string(json, "since", Objects.toString(update.since(), null));
        json.writeStringProperty("origin", update.origin().key());
        json.writeStringProperty("effect", update.effect());
        json.writeStringProperty("group", update.group());
        JsonFields.number(json, "min", update.min());
        JsonFields.number(json, "max", update.max());
        json.writeBooleanProperty("about", update.about());
        json.writeBooleanProperty("aggregate", update.aggregate());
        json.writeStringProperty("increment", update.increment().name().toLowerCase(Locale.ROOT));
        JsonFields.string(json, "text", update.text());
        JsonFields.strings(json, "claims", update.claims());
        JsonFields.string(json, "replaced_by", update.replacedBy());
        json.writeEndObject();
    }
}
