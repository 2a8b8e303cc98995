package org.rawi.export;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rawi.model.ActorRef;
import org.rawi.model.Casualty;
import org.rawi.model.Evidence;
import org.rawi.model.PlaceRef;
import org.rawi.model.TimeRef;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** The value of one property of a claim as the public format writes it: what a correction says. */
public final class FieldJson {
    private FieldJson() {}

    public static String actors(List<ActorRef> actors) {
        return array(actors, ClaimJson::actor);
    }

    public static String places(List<PlaceRef> places) {
        return array(places, ClaimJson::place);
    }

    public static String casualties(List<Casualty> casualties) {
        return array(casualties, ClaimJson::casualty);
    }

    public static String evidence(List<Evidence> evidence) {
        return array(evidence, ClaimJson::evidence);
    }

    public static String time(TimeRef time) {
        return write(json -> {
            json.writeStartObject();
            new ClaimJson(json).timeFields(time);
            json.writeEndObject();
        });
    }

    /** A text, or null. */
    public static String text(String text) {
        return write(json -> {
            if (text == null) {
                json.writeNull();
            } else {
                json.writeString(text);
            }
        });
    }

    private static <T> String array(List<T> items, BiConsumer<ClaimJson, T> fields) {
        return write(json -> {
            json.writeStartArray();
            for (T item : items) {
                json.writeStartObject();
                fields.accept(new ClaimJson(json), item);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static String write(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonLinesWriter.JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return text.toString();
    }
}
