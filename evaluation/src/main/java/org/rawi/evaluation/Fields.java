package org.rawi.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object, where a missing field, null and an empty text all mean that nothing is known. */
final class Fields {
    private final JsonNode node;

    Fields(JsonNode node) {
        this.node = node;
    }

    /** The text of a field, or null. */
    String text(String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isString() || value.stringValue().isEmpty() ? null : value.stringValue();
    }

    /** The text of a field that must be there. */
    String needed(String name) {
        String text = text(name);
        if (text == null) {
            throw new IllegalArgumentException("no «" + name + "»; it must be there and be text");
        }
        return text;
    }

    /** The number in a field, or null. */
    Integer number(String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isNumber() ? null : (Integer) (int) value.doubleValue();
    }

    int number(String name, int otherwise) {
        Integer number = number(name);
        return number == null ? otherwise : number;
    }

    boolean isTrue(String name) {
        JsonNode value = node.get(name);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** The object in a field, where there is one with something in it. */
    Optional<Fields> object(String name) {
        JsonNode value = node.get(name);
        return value == null || !value.isObject() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fields(value));
    }

    /** The texts of a list; objects in it give their «name». */
    List<String> texts(String name) {
        return items(name, item -> item.isString() ? item.stringValue() : new Fields(item).text("name"));
    }

    /** The objects of a list, each made into something. */
    <T> List<T> list(String name, Function<Fields, T> item) {
        return items(name, node -> item.apply(new Fields(node)));
    }

    /** Keeps nulls: a link with neither id nor type still counts as one. */
    private <T> List<T> items(String name, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        JsonNode list = node.get(name);
        if (list != null && list.isArray()) {
            list.forEach(element -> items.add(item.apply(element)));
        }
        return Collections.unmodifiableList(items);
    }
}
