package org.rawi.export;

import java.util.List;
import java.util.function.Consumer;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Claim;
import org.rawi.model.Derivation;
import org.rawi.model.Evidence;
import org.rawi.model.Link;
import org.rawi.model.PlaceRef;
import org.rawi.model.Thing;
import org.rawi.model.TimeRef;
import org.rawi.model.Words;
import tools.jackson.core.JsonGenerator;

/** One claim as the JSON object of the public format: the order of its keys is part of the format. */
final class ClaimJson {
    /** The version of the public format. */
    static final int SCHEMA = 1;

    private final JsonGenerator json;

    ClaimJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Claim claim, SchemeCodes codes) {
        json.writeStartObject();
        json.writeNumberProperty("schema", SCHEMA);
        writeHead(claim);
        writeCodes(codes);
        list("initiators", claim.initiators(), this::actor);
        list("targets", claim.targets(), this::actor);
        list("places", claim.places(), this::place);
        time(claim.time());
        list("casualties", claim.casualties(), this::casualty);
        list("equipment", claim.equipment(), this::thing);
        list("weapons", claim.weapons(), this::thing);
        list("facilities", claim.facilities(), this::thing);
        list("attribution", claim.attribution(), this::link);
        list("evidence", claim.evidence(), this::evidence);
        string("frame", claim.frame());
        number("confidence", claim.confidence());
        list("derivation", claim.derivation(), this::derivation);
        json.writeObjectPropertyStart("coder");
        string("version", claim.coder() == null ? null : claim.coder().version());
        string("knowledge", claim.coder() == null ? null : claim.coder().knowledge());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeHead(Claim claim) {
        string("claim", claim.claim());
        string("document", claim.document());
        json.writeNumberProperty("article", claim.article());
        string("outlet", claim.outlet());
        string("published", claim.published() == null ? null : claim.published().toString());
        string("copy_of", claim.copyOf());
        string("kind", claim.kind());
        string("modality", Labels.modality(claim));
        string("denies", claim.denies());
        string("certainty", Labels.certainty(claim));
        string("outcome", claim.outcome());
        json.writeBooleanProperty("aggregate", claim.aggregate());
    }

    private void writeCodes(SchemeCodes codes) {
        if (codes.acledEvent() == null) {
            json.writeNullProperty("acled");
        } else {
            json.writeObjectPropertyStart("acled");
            string("event_type", codes.acledEvent());
            string("sub_event_type", codes.acledSubEvent());
            json.writeEndObject();
        }
        if (codes.ploverType() == null) {
            json.writeNullProperty("plover");
        } else {
            json.writeObjectPropertyStart("plover");
            string("type", codes.ploverType());
            string("mode", codes.ploverMode());
            json.writeEndObject();
        }
        string("cameo", codes.cameo());
    }

    void actor(ActorRef actor) {
        string("id", actor.id());
        words(actor.words());
    }

    void place(PlaceRef place) {
        string("text", place.words().text());
        string("name", place.name());
        string("role", place.role());
        string("relation", place.relation());
        number("distance_km", place.distanceKm());
        string("id", place.id());
        string("name_en", place.nameEn());
        number("lat", place.lat());
        number("lon", place.lon());
        number("radius_km", place.radiusKm());
        json.writeNumberProperty("precision", place.precision());
        json.writeArrayPropertyStart("within");
        place.within().forEach(area -> json.writeString(area.name()));
        json.writeEndArray();
        json.writeArrayPropertyStart("within_ids");
        place.within().forEach(area -> json.writeString(area.id()));
        json.writeEndArray();
        string("country", place.country());
        json.writeNumberProperty("candidates", place.candidates());
        offsets("start", "end", place.words());
    }

    private void time(TimeRef time) {
        json.writeObjectPropertyStart("time");
        timeFields(time);
        json.writeEndObject();
    }

    void timeFields(TimeRef time) {
        string("start", time.start());
        string("end", time.end());
        string("precision", time.precision());
        string("basis", time.basis());
        string("relative", time.relative());
        string("text", time.words() == null ? null : time.words().text());
        offsets("start_offset", "end_offset", time.words());
    }

    void casualty(Casualty casualty) {
        string("effect", casualty.effect());
        string("group", casualty.group());
        integer("min", casualty.min());
        integer("max", casualty.max());
        json.writeBooleanProperty("about", casualty.about());
        json.writeBooleanProperty("bare", casualty.bare());
        integer("part_of", casualty.partOf());
        words(casualty.words());
    }

    private void thing(Thing thing) {
        string("effect", thing.effect());
        string("what", thing.what());
        integer("min", thing.min());
        integer("max", thing.max());
        words(thing.words());
    }

    private void link(Link link) {
        json.writeNumberProperty("step", link.step());
        string("type", link.type());
        string("id", link.id());
        words(link.words());
    }

    void evidence(Evidence evidence) {
        string("role", evidence.role());
        offsets("start", "end", evidence.words());
        string("text", evidence.words().text());
    }

    private void derivation(Derivation derivation) {
        string("field", derivation.field());
        string("by", derivation.by());
        string("note", derivation.note());
    }

    private void words(Words words) {
        string("text", words == null ? null : words.text());
        offsets("start", "end", words);
    }

    private void offsets(String start, String end, Words words) {
        integer(start, words == null ? null : (Integer) words.start());
        integer(end, words == null ? null : (Integer) words.end());
        if (words != null && words.inTitle()) {
            string("in", "title");
        }
    }

    private <T> void list(String name, List<T> items, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void string(String name, String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private void integer(String name, Integer value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    /** Writes a whole number without a fraction: a radius of 5 km is «5». */
    private void number(String name, Double value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            json.writeNumberProperty(name, value.longValue());
        } else {
            json.writeNumberProperty(name, value);
        }
    }
}
