package org.rawi.reading.feed;

import java.io.IOException;
import java.util.function.Consumer;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Source;
import org.rawi.reading.record.JsonStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** JSON Feed: an object with {@code version}, {@code title} and {@code items}, in any order. */
public final class JsonFeed implements Format {
    private static final String RIGHT = "a JSON Feed as jsonfeed.org describes it";
    private static final String VERSION = "jsonfeed.org/version/";

    private final FeedBounds bounds;

    public JsonFeed() {
        this(FeedBounds.USUAL);
    }

    JsonFeed(FeedBounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public boolean fits(Source source) throws IOException {
        if (source.endsIn(".jsonl")) {
            return false;
        }
        try (JsonParser parser = JsonStream.JSON.createParser(source.head())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("version")) {
                    return value == JsonToken.VALUE_STRING && parser.getString().contains(VERSION);
                }
                if (name.equals("items") && value == JsonToken.START_ARRAY && startsWithEntry(parser)) {
                    return true;
                }
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException cutOff) {
            return false;
        }
    }

    /** Whether the first object of the list has a text as entries have it; the parser goes on inside it. */
    private static boolean startsWithEntry(JsonParser parser) {
        JsonToken first = parser.nextToken();
        while (first == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (parser.currentName().equals("content_html")
                    || parser.currentName().equals("content_text")) {
                return true;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return false;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        read(source, intake, entry -> intake.accept(entry.reading(source.days())));
    }

    /** Hands each entry of {@code source} to {@code to} as it comes, and what is wrong with others to {@code intake}. */
    public void read(Source source, Intake intake, Consumer<Entry> to) throws IOException {
        JsonEntries entries = new JsonEntries(source, intake, new Feed(bounds, source, intake, to));
        try {
            JsonStream.read(source, parser -> feed(parser, entries), RIGHT);
        } finally {
            entries.end();
        }
    }

    private void feed(JsonParser parser, JsonEntries entries) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("title") && value == JsonToken.VALUE_STRING) {
                entries.title(parser.getString());
            } else if (name.equals("items") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentTokenLocation().getByteOffset() > bounds.units()) {
                        throw bounds.passed();
                    }
                    entries.add(parser);
                }
            } else {
                parser.skipChildren();
            }
        }
    }
}
