package org.rawi.reading.record;

import java.io.IOException;
import java.util.Optional;
import org.rawi.reading.ByteLines;
import org.rawi.reading.Decoder;
import org.rawi.reading.Format;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * JSON Lines: one object a line with a {@code text}, and {@code id}, {@code title}, {@code outlet}, {@code published} and
 * {@code url} where known.
 */
public final class JsonLines implements Format {
    private static final String RIGHT = "one JSON object a line with a «text»";

    @Override
    public boolean fits(Source source) throws IOException {
        return source.endsIn(".jsonl") || source.endsIn(".ndjson") || startsWithRecord(source);
    }

    /** Whether the first object has a text; where it is too long to see its end, having begun well is enough. */
    private static boolean startsWithRecord(Source source) throws IOException {
        byte[] head = source.head();
        boolean hasBegun = false;
        try (JsonParser parser = JsonStream.JSON.createParser(withoutMark(head))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            hasBegun = true;
            return JsonFields.begin(parser, source.given().columns().of(source.where()))
                    && (parser.currentLocation().getLineNr() == 1 || head.length < Source.HEAD);
        } catch (JacksonException cutOff) {
            return hasBegun && head.length == Source.HEAD;
        }
    }

    private static byte[] withoutMark(byte[] head) {
        boolean marked = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(head, 3, head.length) : head;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        ByteLines lines = new ByteLines(source.bytes(), Source.RECORD_LIMIT);
        JsonRecords records = new JsonRecords(source, intake);
        boolean any = false;
        try {
            for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                any |= line.get().length() > 0;
                record(source, line.get(), records, intake);
            }
        } catch (IOException unreadable) {
            records.end();
            throw unreadable;
        }
        records.end();
        if (!any) {
            throw new RefusedException("empty: no records", RIGHT);
        }
    }

    private static void record(Source source, ByteLines.Line line, JsonRecords records, Intake intake)
            throws IOException {
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
                records.accept(parse(decoded.text()), where, source.id() + "#" + line.number(), bytes);
            }
        } catch (RefusedException refused) {
            records.fail(refused, where);
        }
    }

    private static byte[] withoutReturn(byte[] line) {
        int end = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return end == line.length ? line : java.util.Arrays.copyOf(line, end);
    }

    private static JsonNode parse(String line) throws RefusedException {
        try {
            return JsonStream.JSON.readTree(line);
        } catch (JacksonException broken) {
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            throw new RefusedException("not JSON at column " + column + ": " + broken.getOriginalMessage(), RIGHT);
        }
    }
}
