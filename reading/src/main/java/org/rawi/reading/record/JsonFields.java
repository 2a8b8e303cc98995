package org.rawi.reading.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rawi.reading.Days;
import org.rawi.reading.columns.Column;
import org.rawi.reading.columns.ColumnMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Which fields of JSON objects hold what: those called as Rawi calls them, else those that the user names («article.body» for one
 * inside another), else those that are known by the names of columns.
 *
 * @param names the fields' names
 */
record JsonFields(Map<Column, String> names) {
    /** The fields of objects like {@code first}. */
    static JsonFields of(JsonNode first, ColumnMap map) {
        List<String> keys = List.copyOf(first.propertyNames());
        Map<Column, String> names = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            Optional<String> said = map.name(column);
            int index = column.indexIn(keys);
            String guess = keys.contains(column.label()) || index < 0 ? column.label() : keys.get(index);
            names.put(column, said.orElse(guess));
        }
        return new JsonFields(names);
    }

    /**
     * Whether the object at which {@code parser} stands is the first of a file's records: it has a «text», or a text by the name of
     * a column beside another such, or {@code map} says where its text is.
     */
    static boolean begin(JsonParser parser, ColumnMap map) {
        List<String> keys = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            if (key.equals(Column.TEXT.label())) {
                return true;
            }
            keys.add(key);
            parser.nextToken();
            parser.skipChildren();
        }
        long known = Arrays.stream(Column.values())
                .filter(column -> column.indexIn(keys) >= 0)
                .count();
        return map.name(Column.TEXT).isPresent() && !keys.isEmpty() || Column.TEXT.indexIn(keys) >= 0 && known > 1;
    }

    String name(Column column) {
        return names.get(column);
    }

    /** The field of {@code column} in {@code object}, or null. */
    JsonNode find(JsonNode object, Column column) {
        String name = name(column);
        JsonNode value = object.get(name);
        if (value == null && name.indexOf('.') > 0) {
            value = object;
            for (String step : name.split("\\.")) {
                value = value == null ? null : value.get(step);
            }
        }
        return value;
    }

    /** «columns: text=body, published=date», or empty where all are called as Rawi calls them. */
    Optional<String> guess(JsonNode first) {
        List<String> taken = new ArrayList<>();
        names.forEach((column, name) -> {
            if (find(first, column) != null) {
                taken.add(column.label() + "=" + name);
            }
        });
        boolean isPlain = names.entrySet().stream()
                .allMatch(field -> field.getValue().equals(field.getKey().label()));
        return isPlain ? Optional.empty() : Optional.of("columns: " + String.join(", ", taken));
    }

    /** The fields of {@code object}, as messages name them. */
    static String named(JsonNode object) {
        return Header.names(object.propertyNames());
    }

    ColumnMap map(Days.Order order) {
        return new ColumnMap(names, order);
    }
}
