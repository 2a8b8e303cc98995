package org.rawi.reading.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rawi.model.Document;
import org.rawi.reading.Format;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * What Telegram Desktop exports: {@code result.json} of one chat, or of an account with all its chats. Each message with text
 * is a document; the chat is its outlet.
 */
public final class TelegramExport implements Format {
    private static final String RIGHT = "the result.json that Telegram Desktop exports";

    @Override
    public boolean fits(Source source) throws IOException {
        boolean isAccount = false;
        try (JsonParser parser = JsonStream.JSON.createParser(source.head())) {
            if (source.endsIn(".jsonl") || parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("text")) {
                    return false;
                }
                if (name.equals("messages") && value == JsonToken.START_ARRAY) {
                    return startsWithMessage(parser);
                }
                isAccount |= name.equals("personal_information");
                if (name.equals("chats") && value == JsonToken.START_OBJECT) {
                    return true;
                }
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException cutOff) {
            return isAccount;
        }
    }

    /** Whether the list is empty, or its first entry is dated before its fields end. */
    private static boolean startsWithMessage(JsonParser parser) {
        JsonToken first = parser.nextToken();
        while (first == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            if (parser.currentName().equals("date")) {
                return true;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return first == JsonToken.END_ARRAY;
    }

    @Override
    public void read(Source source, Intake intake) throws IOException {
        JsonStream.read(
                source,
                parser -> {
                    parser.nextToken();
                    chat(source, "", parser, intake);
                },
                RIGHT);
    }

    /** A chat, or the account, which holds chats where a chat holds messages. */
    private static void chat(Source source, String idPrefix, JsonParser parser, Intake intake) throws IOException {
        String outlet = null;
        String prefix = idPrefix;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("name") && value == JsonToken.VALUE_STRING) {
                outlet = parser.getString();
            } else if (name.equals("id") && !idPrefix.isEmpty() && value.isScalarValue()) {
                prefix = parser.getString() + "/";
            } else if (name.equals("messages") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    message(source, new Chat(outlet, prefix), parser, intake);
                }
            } else if (name.equals("chats") && value == JsonToken.START_OBJECT) {
                chats(source, parser, intake);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void chats(Source source, JsonParser parser, Intake intake) throws IOException {
        int number = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isList = parser.currentName().equals("list");
            if (parser.nextToken() == JsonToken.START_ARRAY && isList) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    chat(source, ++number + "/", parser, intake);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    /**
     * What a chat gives to its messages.
     *
     * @param outlet its name, or null
     * @param prefix what keeps its messages apart from those of others
     */
    private record Chat(String outlet, String prefix) {}

    private static void message(Source source, Chat chat, JsonParser parser, Intake intake) {
        int line = parser.currentTokenLocation().getLineNr();
        String where = source.where() + ":" + line;
        try {
            JsonNode node = JsonStream.record(parser).orElseThrow(JsonStream::overLimit);
            JsonRecord message = new JsonRecord(node, where, intake);
            if (!node.isObject()) {
                throw new RefusedException("not a JSON object", "a message with «id», «date» and «text»");
            }
            if (message.string("type").filter("service"::equals).isPresent()) {
                intake.accept(new Reading.Skip(where, "a service message"));
            } else {
                written(source, chat, message, line);
            }
        } catch (RefusedException refused) {
            intake.accept(refused.failure("message", where));
        }
    }

    private static void written(Source source, Chat chat, JsonRecord message, int line) {
        String text = text(message.node().get("text"));
        if (text.isBlank()) {
            message.intake().accept(new Reading.Skip(message.where(), "no text"));
            return;
        }
        Optional<String> id = message.id().map(own -> chat.prefix() + own);
        Document document = new Document(
                source.id() + "#" + id.orElse("line" + line),
                Hash.of(message.node().toString().getBytes(StandardCharsets.UTF_8)),
                text,
                null,
                source.outletOr(chat.outlet()),
                source.publishedOr(message.published("date").orElse(null)),
                null);
        message.intake().accept(new Reading.Text(message.where(), document));
    }

    /** A string, or strings and pieces with their own kind («link», «bold»), in their order. */
    private static String text(JsonNode value) {
        if (value == null) {
            return "";
        }
        if (value.isString()) {
            return value.stringValue();
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode piece : value) {
            text.append(text(piece.isObject() ? piece.get("text") : piece));
        }
        return text.toString();
    }
}
