package org.rawi.reading.record;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.rawi.model.Document;
import org.rawi.reading.ByteLines;
import org.rawi.reading.Decoder;
import org.rawi.reading.Format;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.PublicationDay;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines: one object a line with a {@code text}, and {@code id}, {@code title}, {@code outlet}, {@code published} and
 * {@code url} where known.
 */
public final class JsonLines implements Format {
    private static final String RIGHT = "one JSON object a line with a «text»";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public boolean fits(Source source) throws IOException {
        return source.endsIn(".jsonl") || source.endsIn(".ndjson") || startsWithRecord(source.head());
    }

    /** Whether the first object has a «text»; where it is too long to see its end, having begun well is enough. */
    private static boolean startsWithRecord(byte[] head) {
        boolean anyField = false;
        try (JsonParser parser = JSON.createParser(withoutMark(head))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                anyField = true;
                if (parser.currentName().equals("text")) {
                    return parser.currentLocation().getLineNr() == 1 || head.length < Source.HEAD;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException cutOff) {
            return anyField && head.length == Source.HEAD;
        }
    }

    private static byte[] withoutMark(byte[] head) {
        boolean marked = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(head, 3, head.length) : head;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        ByteLines lines = new ByteLines(source.bytes(), Source.RECORD_LIMIT);
        boolean any = false;
        for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            any |= line.get().length() > 0;
            record(source, line.get(), intake);
        }
        if (!any) {
            throw new RefusedException("empty: no records", RIGHT);
        }
    }

    private static void record(Source source, ByteLines.Line line, Intake intake) throws IOException {
        String where = source.where() + ":" + line.number();
        try {
            if (line.isOverLimit()) {
                throw new RefusedException(
                        "a record of " + line.length() + " bytes, over 16 MiB", "records of at most 16 MiB each");
            }
            byte[] bytes = withoutReturn(line.bytes());
            Decoder.Decoded decoded = Decoder.decode(bytes);
            if (!decoded.text().isBlank()) {
                decoded.notice().ifPresent(notice -> intake.accept(new Reading.Notice(where, notice)));
                JsonNode node = parse(decoded.text());
                Fields fields = new Fields(node, where, intake);
                intake.accept(new Reading.Text(where, document(source, line.number(), bytes, fields)));
            }
        } catch (RefusedException refused) {
            intake.accept(refused.failure("record", where));
        }
    }

    private static byte[] withoutReturn(byte[] line) {
        int end = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return end == line.length ? line : java.util.Arrays.copyOf(line, end);
    }

    private static JsonNode parse(String line) throws RefusedException {
        try {
            return JSON.readTree(line);
        } catch (JacksonException broken) {
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            throw new RefusedException("not JSON at column " + column + ": " + broken.getOriginalMessage(), RIGHT);
        }
    }

    private static Document document(Source source, long number, byte[] bytes, Fields fields) throws RefusedException {
        String text = fields.text();
        return new Document(
                fields.id().orElse(source.id() + "#" + number),
                Hash.of(bytes),
                text,
                fields.string("title").filter(title -> !title.isBlank()).orElse(null),
                source.outletOr(fields.string("outlet").orElse(null)),
                source.publishedOr(fields.published().orElse(null)),
                fields.string("url").orElse(null));
    }

    /** The fields of one record. */
    private record Fields(JsonNode node, String where, Intake intake) {
        String text() throws RefusedException {
            if (!node.isObject()) {
                throw new RefusedException("not a JSON object", RIGHT);
            }
            String text = string("text").orElseThrow(() -> new RefusedException("no «text»", RIGHT));
            if (text.isBlank()) {
                throw new RefusedException("empty «text»", "a «text» with words in it");
            }
            return text;
        }

        Optional<String> string(String name) {
            JsonNode value = node.get(name);
            return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
        }

        Optional<String> id() {
            JsonNode value = node.get("id");
            boolean named = value != null && (value.isString() || value.isNumber());
            return named ? Optional.of(value.asString()).filter(id -> !id.isBlank()) : Optional.empty();
        }

        Optional<LocalDate> published() {
            Optional<String> given = string("published").filter(text -> !text.isBlank());
            Optional<LocalDate> day = given.flatMap(PublicationDay::parse);
            if (given.isPresent() && day.isEmpty()) {
                intake.accept(new Reading.Notice(
                        where, "published «" + given.get() + "» is no ISO date such as 2017-06-18; taken as unknown"));
            }
            return day;
        }
    }
}
