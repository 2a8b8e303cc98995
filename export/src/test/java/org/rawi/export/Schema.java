package org.rawi.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** As much of JSON Schema 2020-12 as docs/claims.schema.json uses; a keyword beyond it is a fault of its own. */
record Schema(JsonNode root) {
    /** What is wrong with {@code value}, each with its path; empty where nothing is. */
    List<String> faults(JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(root, value, "claim", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> faults) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!holds(keyword.getKey(), keyword.getValue(), value)) {
                faults.add(path + ": " + value + " against " + keyword);
            }
        }
        if (schema.has("$ref")) {
            String name = schema.get("$ref").stringValue().substring("#/$defs/".length());
            check(root.path("$defs").path(name), value, path, faults);
        }
        if (schema.has("oneOf")) {
            oneOf(schema.get("oneOf"), value, path, faults);
        }
        if (schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(schema.get("items"), value.get(i), path + "[" + i + "]", faults);
            }
        }
        if (schema.has("properties") && value.isObject()) {
            properties(schema, value, path, faults);
        }
    }

    private void oneOf(JsonNode options, JsonNode value, String path, List<String> faults) {
        long fitting = options.valueStream()
                .filter(option -> {
                    List<String> within = new ArrayList<>();
                    check(option, value, path, within);
                    return within.isEmpty();
                })
                .count();
        if (fitting != 1) {
            faults.add(path + ": " + value + " fits " + fitting + " of the options");
        }
    }

    private void properties(JsonNode schema, JsonNode value, String path, List<String> faults) {
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            JsonNode known = schema.get("properties").get(property.getKey());
            if (known == null) {
                faults.add(path + ": «" + property.getKey() + "» is not in the schema");
            } else {
                check(known, property.getValue(), path + "." + property.getKey(), faults);
            }
        }
        for (JsonNode required : schema.get("required")) {
            if (!value.has(required.stringValue())) {
                faults.add(path + ": «" + required.stringValue() + "» is missing");
            }
        }
    }

    private static boolean holds(String keyword, JsonNode asked, JsonNode value) {
        return switch (keyword) {
            case "type" ->
                asked.isArray()
                        ? asked.valueStream().anyMatch(type -> isOf(type.stringValue(), value))
                        : isOf(asked.stringValue(), value);
            case "enum" -> asked.valueStream().anyMatch(value::equals);
            case "const" -> asked.equals(value);
            case "minimum" -> !value.isNumber() || value.doubleValue() >= asked.doubleValue();
            case "maximum" -> !value.isNumber() || value.doubleValue() <= asked.doubleValue();
            case "pattern" ->
                !value.isString()
                        || Pattern.compile(asked.stringValue())
                                .matcher(value.stringValue())
                                .find();
            case "additionalProperties" -> !asked.booleanValue();
            case "$ref", "oneOf", "items", "properties", "required" -> true;
            case "$schema", "$defs", "title", "description", "format" -> true;
            default -> false;
        };
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
