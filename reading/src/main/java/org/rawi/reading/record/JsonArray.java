package org.rawi.reading.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
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
        boolean hasBegun = false;
        try (JsonParser parser = JsonStream.JSON.createParser(head)) {
            if (parser.nextToken() != JsonToken.START_ARRAY || parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            hasBegun = true;
            return JsonFields.begin(parser, source.given().columns().of(source.where()));
        } catch (JacksonException cutOff) {
            return hasBegun && head.length == Source.HEAD;
        }
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        JsonRecords records = new JsonRecords(source, intake);
        try {
            objects(source, records);
        } catch (IOException unreadable) {
            records.end();
            throw unreadable;
        }
        records.end();
    }

    private static void objects(Source source, JsonRecords records) throws IOException {
        JsonStream.read(
                source,
                parser -> {
                    parser.nextToken();
                    for (long number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
                        record(source, number, parser, records);
                    }
                    if (parser.nextToken() != null) {
                        throw new RefusedException("more stands after the end of the JSON array", RIGHT);
                    }
                },
                RIGHT);
    }

    private static void record(Source source, long number, JsonParser parser, JsonRecords records) {
        String where = source.where() + ":" + parser.currentTokenLocation().getLineNr();
        try {
            JsonNode node = JsonStream.record(parser).orElseThrow(JsonStream::overLimit);
            byte[] bytes = node.toString().getBytes(StandardCharsets.UTF_8);
            records.accept(node, where, source.id() + "#" + number, bytes);
        } catch (RefusedException refused) {
            records.fail(refused, where);
        }
    }
}
