package org.rawi.export;

import java.util.Locale;
import org.rawi.ledger.estimate.Estimate;
import org.rawi.ledger.estimate.UcdpEvent;
import org.rawi.ledger.view.Counting;
import tools.jackson.core.JsonGenerator;

/** Writes how others would count an incident, the key {@code counting}. */
final class IncidentCounting {
    private IncidentCounting() {}

    static void write(JsonGenerator json, Counting counting) {
        json.writeObjectPropertyStart("counting");
        json.writeObjectPropertyStart("killed");
        counting.killed().forEach((rule, estimate) -> {
            json.writeObjectPropertyStart(rule.name().toLowerCase(Locale.ROOT));
            estimate(json, estimate);
            json.writeEndObject();
        });
        json.writeEndObject();
        ucdp(json, counting.ucdp());
        JsonFields.string(
                json,
                "airwars",
                counting.airwars()
                        .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        json.writeEndObject();
    }

    private static void ucdp(JsonGenerator json, UcdpEvent event) {
        json.writeObjectPropertyStart("ucdp");
        json.writeBooleanProperty("event", event.counts());
        json.writeStringProperty("reason", event.reason());
        json.writeEndObject();
    }

    private static void estimate(JsonGenerator json, Estimate estimate) {
        json.writeNumberProperty("low", estimate.low());
        json.writeNumberProperty("best", estimate.best());
        json.writeNumberProperty("high", estimate.high());
    }
}
