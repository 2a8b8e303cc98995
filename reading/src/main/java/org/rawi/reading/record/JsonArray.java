package org.rawi.reading.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** A JSON array of objects with the same fields as JSON Lines, on one line or on many; one object at a time is held. */
public final class JsonArray implements Format {
    private static final String RIGHT = "a JSON array of objects, each with a «text»";

    @Override
    public boolean fits(Source source) throws IOException {
        byte[] head = source.head();
        boolean begunWell = false;
        try (JsonParser parser = JsonStream.JSON.createParser(head)) {
            if (parser.nextToken() != JsonToken.START_ARRAY || parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                begunWell = true;
                if (parser.currentName().equals("text")) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException cutOff) {
            return begunWell && head.length == Source.HEAD;
        }
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        JsonStream.read(
                source,
                parser -> {
                    parser.nextToken();
                    for (long number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
                        record(source, number, parser, intake);
                    }
                    if (parser.nextToken() != null) {
                        throw new RefusedException("more stands after the end of the JSON array", RIGHT);
                    }
                },
                RIGHT);
    }

    private static void record(Source source, long number, JsonParser parser, Intake intake) {
        String where = source.where() + ":" + parser.currentTokenLocation().getLineNr();
        try {
            Optional<JsonNode> node = JsonStream.record(parser);
            JsonRecord record = new JsonRecord(node.orElseThrow(JsonStream::overLimit), where, intake);
            byte[] bytes = record.node().toString().getBytes(StandardCharsets.UTF_8);
            intake.accept(new Reading.Text(where, record.document(source, source.id() + "#" + number, bytes)));
        } catch (RefusedException refused) {
            intake.accept(refused.failure("record", where));
        }
    }
}
