package org.rawi.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** Values as a person reads them in a difference: of an actor the id, of a place the name, of a toll the number. */
final class Shown {
    private static final String NOTHING = "nothing";
    private static final List<String> NAMES = List.of("id", "name", "what", "type", "text");

    private Shown() {}

    static String of(JsonNode value) {
        if (value.isNull() || (value.isArray() && value.isEmpty())) {
            return NOTHING;
        }
        if (value.isArray()) {
            StringJoiner items = new StringJoiner("; ");
            value.forEach(item -> items.add(item(item)));
            return items.toString();
        }
        return value.isString() ? words(value.stringValue()) : value.isObject() ? object(value) : whole(value);
    }

    /** All of a value, as JSON. */
    static String whole(JsonNode value) {
        return words(Notation.JSON.of(value));
    }

    private static String item(JsonNode item) {
        if (!item.isObject()) {
            return of(item);
        }
        if (item.has("effect")) {
            return text(item, "effect") + " " + text(item, item.has("what") ? "what" : "group") + " "
                    + amount(item, "min") + "-" + amount(item, "max");
        }
        if (item.has("role") && item.has("name")) {
            return text(item, "name") + " (" + text(item, "role") + ")";
        }
        if (item.has("role")) {
            return text(item, "role") + " " + amount(item, "start") + "-" + amount(item, "end");
        }
        return NAMES.stream()
                .filter(name -> item.path(name).isString())
                .findFirst()
                .map(name -> text(item, name))
                .orElse(whole(item));
    }

    /** The fields of an object that are known: «end 2017-06-18, precision day». */
    private static String object(JsonNode object) {
        StringJoiner fields = new StringJoiner(", ");
        object.properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                fields.add(field.getKey() + " " + of(field.getValue()));
            }
        });
        return fields.length() == 0 ? NOTHING : fields.toString();
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? words(value.stringValue()) : "?";
    }

    private static String amount(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? value.toString() : "";
    }

    /** Where a claim's first trigger stands and how it reads, «205-209 «دمر»». */
    static Optional<String> findTrigger(ScoredClaim claim) {
        for (JsonNode evidence : claim.json().path("evidence")) {
            if (evidence.path("role").asString("trigger").equals("trigger")) {
                String at = (evidence.has("in") ? "title:" : "") + amount(evidence, "start") + "-"
                        + amount(evidence, "end");
                return Optional.of(at + (evidence.path("text").isString() ? " «" + text(evidence, "text") + "»" : ""));
            }
        }
        return Optional.empty();
    }

    /** Text on one line; Arabic stands in an isolate, so that old and new do not swap about the arrow. */
    private static String words(String text) {
        String line = oneLine(text);
        boolean turns = line.codePoints().anyMatch(Shown::isRightToLeft);
        return turns ? "\u2068" + line + "\u2069" : line;
    }

    /** {@code text} with nothing in it that steers a terminal or the direction of writing. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}|\\R", " ").replaceAll("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "");
    }

    private static boolean isRightToLeft(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
