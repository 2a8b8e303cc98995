package org.rawi.reading.record;

import java.time.LocalDate;
import java.util.Optional;
import org.rawi.model.Document;
import org.rawi.reading.Hash;
import org.rawi.reading.Intake;
import org.rawi.reading.PublicationDay;
import org.rawi.reading.Reading;
import org.rawi.reading.RefusedException;
import org.rawi.reading.Source;
import tools.jackson.databind.JsonNode;

/**
 * One object with a {@code text}, and {@code id}, {@code title}, {@code outlet}, {@code published} and {@code url} where known.
 *
 * @param node the object
 * @param where what messages call it
 * @param intake takes remarks on it
 */
record JsonRecord(JsonNode node, String where, Intake intake) {
    /** The document that this record of {@code source} is; {@code ownId} where it names none, {@code bytes} as they stand. */
    Document document(Source source, String ownId, byte[] bytes) throws RefusedException {
        String text = text();
        return new Document(
                id().orElse(ownId),
                Hash.of(bytes),
                text,
                string("title").filter(title -> !title.isBlank()).orElse(null),
                source.outletOr(string("outlet").orElse(null)),
                source.publishedOr(published("published").orElse(null)),
                string("url").orElse(null));
    }

    private String text() throws RefusedException {
        if (!node.isObject()) {
            throw new RefusedException("not a JSON object", "a JSON object with a «text»");
        }
        JsonNode value = node.get("text");
        if (value == null || !value.isString()) {
            throw new RefusedException(
                    value == null ? "no «text»" : "«text» is " + sort(value), "a JSON object with a «text»");
        }
        String text = value.stringValue();
        if (text.isBlank()) {
            throw new RefusedException("empty «text»", "a «text» with words in it");
        }
        return text;
    }

    private static String sort(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> "a number, " + value;
            case BOOLEAN -> value.toString();
            case NULL -> "null";
            case ARRAY -> "a list";
            default -> "an object";
        };
    }

    /** The field {@code name} where it is a string. */
    Optional<String> string(String name) {
        JsonNode value = node.get(name);
        return value != null && value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** The {@code id}, a string or a number. */
    Optional<String> id() {
        JsonNode value = node.get("id");
        boolean named = value != null && (value.isString() || value.isNumber());
        return named ? Optional.of(value.asString()).filter(id -> !id.isBlank()) : Optional.empty();
    }

    /** The day in the field {@code name}; what is there and no day is remarked on. */
    Optional<LocalDate> published(String name) {
        Optional<String> given = string(name).filter(text -> !text.isBlank());
        Optional<LocalDate> day = given.flatMap(PublicationDay::parse);
        if (given.isPresent() && day.isEmpty()) {
            intake.accept(new Reading.Notice(
                    where, name + " «" + given.get() + "» is no ISO date such as 2017-06-18; taken as unknown"));
        }
        return day;
    }
}
