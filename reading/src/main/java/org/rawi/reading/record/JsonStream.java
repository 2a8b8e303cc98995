package org.rawi.reading.record;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** JSON of any size, token by token, of which one record at a time is held. */
public final class JsonStream {
    /** The mapper, which holds no state. */
    public static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonStream() {}

    /** Reads with a parser. */
    public interface Step {
        void read(JsonParser parser) throws IOException;
    }

    /** Lets {@code step} read {@code source}; what is no JSON is refused by its line, what ends too early is cut off. */
    public static void read(Source source, Step step, String right) throws IOException {
        try (JsonParser parser = JSON.createParser(source.bytes())) {
            step.read(parser);
        } catch (JacksonIOException unreadable) {
            throw unreadable.getCause();
        } catch (UnexpectedEndOfInputException cutOff) {
            throw new EOFException(cutOff.getOriginalMessage());
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new RefusedException(
                    "not JSON from line " + line + " on: " + broken.getOriginalMessage()
                            + "; what stands before is read",
                    right);
        }
    }

    /** The value at which {@code parser} stands, which is then read; empty where it is over the limit of a record. */
    public static Optional<JsonNode> record(JsonParser parser) {
        long start = parser.currentTokenLocation().getByteOffset();
        TokenBuffer kept = TokenBuffer.forGeneration();
        boolean isOver = false;
        int depth = 0;
        JsonToken token = parser.currentToken();
        while (true) {
            if (token == null) {
                throw new UnexpectedEndOfInputException(parser, null, "cut off in a record");
            }
            isOver |= parser.currentLocation().getByteOffset() - start > Source.RECORD_LIMIT;
            if (!isOver) {
                kept.copyCurrentEvent(parser);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                break;
            }
            token = parser.nextToken();
        }
        return isOver ? Optional.empty() : Optional.of(JSON.readTree(kept.asParser()));
    }

    /** Refuses a record that is over the limit. */
    public static RefusedException overLimit() {
        return new RefusedException("a record over 16 MiB", "records of at most 16 MiB each");
    }
}
